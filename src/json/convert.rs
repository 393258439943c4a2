//! To and from what other crates write and read: the traits of serde, and `serde_json`'s value.

use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{Map, Number, Value};

/// A Rust value that serde cannot write as JSON, or writes as JSON that is not read here.
#[derive(Debug, thiserror::Error)]
#[error("the value has no JSON form: {reason}")]
pub struct SerializeError {
    reason: String,
}

impl Value {
    /// The JSON form of any value that serde can serialise, with the keys of all objects sorted by
    /// bytes.
    ///
    /// Neither the order of a hash map nor a feature of `serde_json` reaches the result. A float
    /// that is not finite becomes `null`, as it does in `serde_json`.
    ///
    /// # Errors
    ///
    /// If serialising fails or has a key that is no string, if a key is given twice (as a
    /// flattened struct can), or if arrays and objects are nested more than
    /// [`MAX_DEPTH`](super::MAX_DEPTH) deep.
    ///
    /// # Example
    ///
    /// ```
    /// use std::collections::BTreeMap;
    ///
    /// use armwright::json::Value;
    ///
    /// let ports = BTreeMap::from([("web", 443), ("dns", 53)]);
    /// assert_eq!(Value::from_serialize(&ports)?.to_compact(), r#"{"dns":53,"web":443}"#);
    /// # Ok::<(), armwright::json::SerializeError>(())
    /// ```
    pub fn from_serialize<T: Serialize + ?Sized>(value: &T) -> Result<Self, SerializeError> {
        // Through text and not through a `serde_json::Value`, whose numbers depend on features.
        let text = serde_json::to_string(value)
            .map_err(|error| SerializeError { reason: error.to_string() })?;
        let mut value = Self::parse(&text).map_err(|error| SerializeError {
            reason: format!("{} ({})", error.message(), error.path()),
        })?;
        sort_all_keys(&mut value);
        Ok(value)
    }
}

fn sort_all_keys(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(sort_all_keys),
        Value::Object(map) => {
            map.sort_keys();
            map.values_mut().for_each(sort_all_keys);
        }
        _ => {}
    }
}

/// Keys are sorted by bytes, whatever features of `serde_json` are on; numbers keep their text.
impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Bool(value),
            serde_json::Value::Number(number) => Self::Number(
                Number::parse(&number.to_string()).expect("`serde_json` has numbers of JSON only"),
            ),
            serde_json::Value::String(text) => text.into(),
            serde_json::Value::Array(items) => {
                Self::Array(items.into_iter().map(Self::from).collect())
            }
            serde_json::Value::Object(members) => {
                let mut map = Map::with_capacity(members.len());
                for (key, value) in members {
                    map.push(key, value.into());
                }
                map.sort_keys();
                Self::Object(map)
            }
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::String(text) => serializer.serialize_str(text),
            Self::Array(items) => {
                let mut sequence = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| sequence.serialize_element(item))?;
                sequence.end()
            }
            Self::Object(map) => map.serialize(serializer),
        }
    }
}

/// Members are given in their order.
impl Serialize for Map {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(Some(self.len()))?;
        self.iter().try_for_each(|(key, value)| members.serialize_entry(key, value))?;
        members.end()
    }
}

/// Serde has no numbers as text: one that is neither an `i64` nor a `u64` is given as the nearest
/// `f64`, and fails if there is none.
impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(value) = self.as_i64() {
            return serializer.serialize_i64(value);
        }
        if let Ok(value) = self.as_str().parse() {
            return serializer.serialize_u64(value);
        }
        let value = self.as_f64();
        if value.is_finite() {
            serializer.serialize_f64(value)
        } else {
            Err(S::Error::custom(format_args!("the number `{self}` is too large for an `f64`")))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn serialized(text: &str) -> Result<String, String> {
        let value = Value::parse(text).unwrap();
        serde_json::to_string(&value).map_err(|error| error.to_string())
    }

    #[test]
    fn serde_sees_the_members_in_their_order() {
        let text = r#"{"b":[null,true,-1,18446744073709551615,1.5,"\u001f/é"],"a":{}}"#;
        assert_eq!(serialized(text), Ok(text.into()));
        let map = Value::parse(text).unwrap().as_object().cloned();
        assert_eq!(serde_json::to_string(&map).unwrap(), text);
    }

    #[test]
    fn numbers_that_serde_does_not_have_are_rounded_or_refused() {
        assert_eq!(serialized("0.1000000000000000000001"), Ok("0.1".into()));
        assert_eq!(serialized("0.10"), Ok("0.1".into()));
        assert_eq!(
            serialized("[1e999]"),
            Err("the number `1e999` is too large for an `f64`".into())
        );
    }

    #[test]
    fn values_of_serde_json_come_sorted_and_exact() {
        let value = serde_json::json!({
            "b": [1.5, -3, u64::MAX, null, true, "x"], "B": {"z": 1, "é": 2, "a": 3}
        });
        assert_eq!(
            Value::from(value).to_compact(),
            r#"{"B":{"a":3,"z":1,"é":2},"b":[1.5,-3,18446744073709551615,null,true,"x"]}"#
        );
    }

    /// Something with members in no order, the last under a key of choice.
    struct Config(&'static str);

    impl Serialize for Config {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut members = serializer.serialize_map(None)?;
            members.serialize_entry("zones", &[1, 2])?;
            members.serialize_entry("name", &None::<()>)?;
            members.serialize_entry("ratio", &0.1_f32)?;
            members.serialize_entry("odd", &f64::NAN)?;
            members.serialize_entry(self.0, &BTreeMap::from([(2, "x"), (10, "y")]))?;
            members.end()
        }
    }

    // A `serde_json::Value` would give 0.10000000149011612 for the ratio.
    #[test]
    fn what_serde_serialises_comes_sorted() {
        assert_eq!(
            Value::from_serialize(&Config("extra")).unwrap().to_compact(),
            r#"{"extra":{"10":"y","2":"x"},"name":null,"odd":null,"ratio":0.1,"zones":[1,2]}"#
        );
        assert_eq!(Value::from_serialize("text").unwrap(), Value::from("text"));
    }

    #[test]
    fn what_has_no_json_form_says_why() {
        let deep = (0..200).fold(Value::Null, |inner, _| vec![inner].into());
        for (result, message) in [
            (
                Value::from_serialize(&[Config("name")]),
                "the value has no JSON form: the key `name` is given twice ($[0])",
            ),
            (
                Value::from_serialize(&BTreeMap::from([([1], 2)])),
                "the value has no JSON form: key must be a string",
            ),
        ] {
            assert_eq!(result.unwrap_err().to_string(), message);
        }
        let message = Value::from_serialize(&deep).unwrap_err().to_string();
        assert!(message.contains("nested more than 128 deep"), "{message}");
    }
}
