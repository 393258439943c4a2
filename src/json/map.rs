//! The members of an object, in the order they were given.

use std::fmt;
use std::iter::FusedIterator;

use super::{Text, Value};

/// The number of members up to which comparing each key with each is quicker than sorting them.
const FEW: usize = 16;

/// The members of a JSON object: unique keys with their values, in the order they were added.
///
/// Objects of templates are small, so a key is looked up by walking the members; whoever looks up
/// many keys of an object of unknown size should make an index first. Collecting, extending and
/// comparing stay near-linear for objects of any size.
///
/// Two maps are equal if they have the same members in whatever order.
///
/// # Example
///
/// ```
/// use armwright::json::{Map, Value};
///
/// let mut tags = Map::new();
/// tags.insert("team", "data".into());
/// tags.insert("cost", 7.into());
/// // A key that is there keeps its place.
/// assert_eq!(tags.insert("team", "core".into()), Some(Value::from("data")));
/// assert_eq!(tags.keys().collect::<Vec<_>>(), ["team", "cost"]);
/// ```
#[derive(Clone, Default)]
pub struct Map {
    entries: Vec<(Text, Value)>,
}

impl Map {
    /// An object without members.
    pub const fn new() -> Self {
        Self { entries: Vec::new() }
    }

    /// An object without members, with room for `capacity` of them.
    pub fn with_capacity(capacity: usize) -> Self {
        Self { entries: Vec::with_capacity(capacity) }
    }

    /// The number of members.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no member.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Sets `key` to `value` and returns what it was before.
    ///
    /// A new key goes to the end, one that is there keeps its place.
    pub fn insert(&mut self, key: impl Into<Text>, value: Value) -> Option<Value> {
        let key = key.into();
        if let Some(old) = self.get_mut(&key) {
            return Some(std::mem::replace(old, value));
        }
        self.entries.push((key, value));
        None
    }

    /// Adds a member at the end without looking whether its key is there.
    ///
    /// The caller makes sure that it is not: a map that has a key twice is written as JSON that
    /// readers reject.
    pub fn push(&mut self, key: impl Into<Text>, value: Value) {
        self.entries.push((key.into(), value));
    }

    /// Removes `key` and returns its value; the other members keep their order.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let place = self.entries.iter().position(|(name, _)| name == key)?;
        Some(self.entries.remove(place).1)
    }

    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The value of `key`, to change it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        self.entries.iter_mut().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The value of `key` in any spelling of ASCII letters, as Azure compares names.
    ///
    /// Of several such keys the one spelled as asked wins, else the first.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::json::Map;
    ///
    /// let parameters = Map::from_iter([("adminName", "root".into()), ("ADMINNAME", "su".into())]);
    /// assert_eq!(parameters.get_ignore_ascii_case("adminname"), Some(&"root".into()));
    /// assert_eq!(parameters.get_ignore_ascii_case("ADMINNAME"), Some(&"su".into()));
    /// ```
    pub fn get_ignore_ascii_case(&self, key: &str) -> Option<&Value> {
        let mut alike = self.entries.iter().filter(|(name, _)| name.eq_ignore_ascii_case(key));
        let first = alike.next()?;
        if first.0 == key {
            return Some(&first.1);
        }
        Some(&alike.find(|(name, _)| name == key).unwrap_or(first).1)
    }

    /// Whether `key` is there.
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The members in their order.
    pub fn iter(&self) -> Iter<'_> {
        Iter { entries: self.entries.iter() }
    }

    /// The keys in their order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator + Clone {
        self.entries.iter().map(|(key, _)| &**key)
    }

    /// The values in the order of their keys.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &Value> + ExactSizeIterator {
        self.entries.iter().map(|(_, value)| value)
    }

    /// The values in the order of their keys, to change them.
    pub fn values_mut(
        &mut self,
    ) -> impl DoubleEndedIterator<Item = &mut Value> + ExactSizeIterator {
        self.entries.iter_mut().map(|(_, value)| value)
    }

    /// Orders the members by the bytes of their keys; objects inside them stay as they are.
    pub fn sort_keys(&mut self) {
        self.entries.sort_by(|(a, _), (b, _)| a.cmp(b));
    }

    /// The earliest member whose key an earlier one has: the indexes of that one and of itself.
    pub(super) fn first_duplicate(&self) -> Option<(usize, usize)> {
        if self.len() <= FEW {
            return (1..self.len()).find_map(|second| {
                let key = &self.entries[second].0;
                let first = self.entries[..second].iter().position(|(name, _)| name == key)?;
                Some((first, second))
            });
        }
        let order = self.order();
        let pairs = order.windows(2).map(|pair| (pair[0], pair[1]));
        pairs
            .filter(|&(first, second)| self.entries[first].0 == self.entries[second].0)
            .min_by_key(|&(_, second)| second)
    }

    /// The indexes of the members ordered by key, those of one key in the order they were added.
    fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.len()).collect();
        order.sort_by(|&a, &b| self.entries[a].0.cmp(&self.entries[b].0));
        order
    }
}

impl PartialEq for Map {
    fn eq(&self, other: &Self) -> bool {
        if self.len() != other.len() {
            return false;
        }
        if self.keys().eq(other.keys()) {
            return self.values().eq(other.values());
        }
        let pairs = || self.order().into_iter().zip(other.order());
        pairs().all(|(mine, its)| self.entries[mine].0 == other.entries[its].0)
            && pairs().all(|(mine, its)| self.entries[mine].1 == other.entries[its].1)
    }
}

impl Eq for Map {}

impl fmt::Debug for Map {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

/// Sets each key in turn, as [`Map::insert`] does: the last value of a key stays, in the place of
/// the first.
impl<K: Into<Text>> Extend<(K, Value)> for Map {
    fn extend<I: IntoIterator<Item = (K, Value)>>(&mut self, members: I) {
        let old = self.len();
        self.entries.extend(members.into_iter().map(|(key, value)| (key.into(), value)));
        if self.len() - old <= FEW {
            for (key, value) in self.entries.split_off(old) {
                self.insert(key, value);
            }
            return;
        }
        let order = self.order();
        let mut kept = vec![true; self.len()];
        for pair in order.windows(2).rev() {
            let (earlier, later) = (pair[0], pair[1]);
            if self.entries[earlier].0 == self.entries[later].0 {
                self.entries[earlier].1 = std::mem::take(&mut self.entries[later].1);
                kept[later] = false;
            }
        }
        let mut kept = kept.into_iter();
        self.entries.retain(|_| kept.next().expect("there is a flag for each member"));
    }
}

impl<K: Into<Text>> FromIterator<(K, Value)> for Map {
    fn from_iter<I: IntoIterator<Item = (K, Value)>>(members: I) -> Self {
        let mut map = Self::new();
        map.extend(members);
        map
    }
}

impl IntoIterator for Map {
    type Item = (Text, Value);
    type IntoIter = std::vec::IntoIter<(Text, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<'a> IntoIterator for &'a Map {
    type Item = (&'a str, &'a Value);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// The members of a [`Map`] in their order, as [`Map::iter`] gives them.
#[derive(Clone, Debug)]
pub struct Iter<'a> {
    entries: std::slice::Iter<'a, (Text, Value)>,
}

fn member((key, value): &(Text, Value)) -> (&str, &Value) {
    (key, value)
}

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a str, &'a Value);

    fn next(&mut self) -> Option<Self::Item> {
        self.entries.next().map(member)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.entries.size_hint()
    }
}

impl DoubleEndedIterator for Iter<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.entries.next_back().map(member)
    }
}

impl ExactSizeIterator for Iter<'_> {}

impl FusedIterator for Iter<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    /// A map with the given keys, each with its index as the value.
    fn numbered<K: Into<Text>>(keys: impl IntoIterator<Item = K>) -> Map {
        keys.into_iter().zip(0_i64..).map(|(key, value)| (key, value.into())).collect()
    }

    fn compact(map: &Map) -> String {
        Value::from(map.clone()).to_compact()
    }

    #[test]
    fn members_keep_the_order_in_which_their_keys_came_first() {
        let mut map = Map::with_capacity(2);
        assert_eq!(map.insert("b", 1.into()), None);
        assert_eq!(map.insert(String::from("a"), 2.into()), None);
        assert_eq!(map.insert("b", 3.into()), Some(1.into()));
        map.push("c", 4.into());
        assert_eq!(compact(&map), r#"{"b":3,"a":2,"c":4}"#);
        assert_eq!(map.remove("b"), Some(3.into()));
        assert_eq!(map.remove("b"), None);
        assert_eq!(map.insert("b", 5.into()), None);
        *map.get_mut("a").unwrap() = 6.into();
        for value in map.values_mut().skip(1) {
            *value = Value::Null;
        }
        assert_eq!(compact(&map), r#"{"a":6,"c":null,"b":null}"#);
        map.sort_keys();
        assert_eq!(compact(&map), r#"{"a":6,"b":null,"c":null}"#);
        assert_eq!((map.len(), map.is_empty(), Map::new().is_empty()), (3, false, true));
        assert_eq!((map.contains_key("c"), map.contains_key("C")), (true, false));
    }

    // By bytes: upper case first, a prefix before what it starts, non-ASCII last.
    #[test]
    fn keys_are_sorted_by_their_bytes() {
        let mut map = numbered(["é", "a", "ab", "B", "", "_", "\u{10000}", "\u{ffff}"]);
        map.sort_keys();
        let keys: Vec<_> = map.keys().collect();
        assert_eq!(keys, ["", "B", "_", "a", "ab", "é", "\u{ffff}", "\u{10000}"]);
    }

    #[test]
    fn the_case_of_ascii_letters_can_be_ignored_but_no_other() {
        let map = numbered(["Name", "NAME", "é"]);
        for (key, value) in [("name", Some(0)), ("NAME", Some(1)), ("é", Some(2)), ("É", None)] {
            let found = map.get_ignore_ascii_case(key).and_then(Value::as_i64);
            assert_eq!(found, value, "{key}");
        }
    }

    #[test]
    fn iterators_run_from_both_ends_in_the_order_of_the_members() {
        let map = numbered(["x", "z", "y"]);
        let forward: Vec<_> = map.iter().collect();
        let mut backward: Vec<_> = (&map).into_iter().rev().collect();
        backward.reverse();
        assert_eq!(forward, backward);
        assert_eq!(forward[1], ("z", &Value::from(1)));
        assert_eq!((map.iter().len(), map.keys().len(), map.values().len()), (3, 3, 3));
        assert_eq!(map.values().next_back(), Some(&2.into()));
        let owned: Vec<_> = map.into_iter().map(|(key, _)| key).collect();
        assert_eq!(owned, ["x", "z", "y"]);
    }

    #[test]
    fn collecting_few_and_many_members_is_inserting_each() {
        for count in [3, FEW, FEW + 1, 100] {
            // Each key comes up to three times.
            let keys: Vec<String> = (0..count).map(|n| format!("k{}", n / 3)).collect();
            let mut inserted = Map::new();
            for (value, key) in keys.iter().enumerate() {
                inserted.insert(key.clone(), Value::from(value.to_string()));
            }
            let values = (0..count).map(|n| Value::from(n.to_string()));
            let collected: Map = keys.iter().cloned().zip(values).collect();
            assert_eq!(compact(&collected), compact(&inserted));
            let mut extended = collected.clone();
            extended.extend(inserted);
            assert_eq!(compact(&extended), compact(&collected));
        }
    }

    #[test]
    fn equality_ignores_the_order_of_keys_only() {
        let many: Vec<String> = (0..100).map(|n| n.to_string()).collect();
        let ascending: Map = many.iter().map(|n| (n.clone(), n.clone().into())).collect();
        let descending: Map = many.iter().rev().map(|n| (n.clone(), n.clone().into())).collect();
        assert_eq!(ascending, descending);
        let mut changed = descending.clone();
        changed.insert("50", Value::Null);
        assert_ne!(ascending, changed);
        changed.remove("50");
        assert_ne!(ascending, changed);
        changed.insert("fifty", "50".into());
        assert_ne!(ascending, changed);
        assert_ne!(numbered(["a", "b"]), numbered(["b", "a"]));
        assert_ne!(Map::from_iter([("a", 1.into())]), Map::from_iter([("a", 2.into())]));
        assert_eq!(Map::new(), Map::with_capacity(9));
    }

    #[test]
    fn the_first_repeated_key_is_found_in_small_and_large_maps() {
        for size in [4, FEW, FEW + 1, 1000] {
            let mut map = Map::new();
            for n in 0..size {
                map.push(n.to_string(), Value::Null);
            }
            assert_eq!(map.first_duplicate(), None);
            map.push("2", Value::Null);
            map.push("0", Value::Null);
            map.push("2", Value::Null);
            assert_eq!(map.first_duplicate(), Some((2, size)));
        }
    }

    #[test]
    fn debug_shows_a_map() {
        assert_eq!(format!("{:?}", numbered(["a"])), r#"{"a": Number(0)}"#);
    }
}
