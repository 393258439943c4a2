//! URIs: `uri`, `parseUri` and `buildUri`.

mod absolute;
mod escape;
mod host;
#[cfg(test)]
mod tests;

use std::fmt::Write;

use super::numbers::shown;
use super::{Call, Function, Outcome, whole};
use crate::eval::fault::{Fault, FaultKind, Stop};
use crate::eval::value::{Object, Value};
use absolute::{Reason, Uri, is_well_formed};
use escape::{Part, escape};

pub(super) const TABLE: &[Function] =
    &[whole("uri", uri), whole("parseUri", parse_uri), whole("buildUri", build_uri)];

fn uri(call: &Call<'_>) -> Outcome {
    let (base, reference) = (call.text(0)?, call.text(1)?);
    // A character of two bytes takes six when it is escaped.
    call.room_for_text((base.len() + reference.len()).saturating_mul(3))?;
    let base_uri = Uri::read(base).map_err(|reason| not_absolute(call, base, &reason))?;
    if !is_well_formed(base) {
        return Err(not_absolute(call, base, &Reason::Bad("has characters that must be escaped")));
    }
    let result = base_uri.resolve(reference).map_err(|reason| {
        call.refuse(1, format_args!("{}: {}", reason.text(), shown(reference)))
    })?;
    Ok(result.escaped().into())
}

fn parse_uri(call: &Call<'_>) -> Outcome {
    let text = call.text(0)?;
    call.room_for_text(text.len().saturating_mul(3))?;
    let uri = Uri::read(text).map_err(|reason| not_absolute(call, text, &reason))?;
    let (path, query) = (uri.path(), uri.query());
    let mut members = vec![
        ("scheme", uri.scheme.into()),
        ("host", uri.host.into()),
        ("port", uri.port.map_or(Value::Null, |port| Value::Int(port.into()))),
    ];
    if !matches!(&*path, "" | "/") {
        members.push(("path", path.into()));
    }
    if let Some(query) = query {
        members.push(("query", query.into()));
    }
    Ok(Object::from_iter(members).into())
}

fn build_uri(call: &Call<'_>) -> Outcome {
    let object = call.object(0)?;
    let (scheme, host) = (required(call, object, "scheme")?, required(call, object, "host")?);
    let path = text_member(call, object, "path")?.unwrap_or_default();
    let query = text_member(call, object, "query")?.unwrap_or_default();
    let length = scheme.len() + host.len() + path.len() + query.len();
    call.room_for_text(length.saturating_mul(3))?;

    let scheme = scheme.split_once(':').map_or(scheme, |(scheme, _)| scheme);
    let slashes = if scheme.eq_ignore_ascii_case("mailto") { "" } else { "//" };
    let mut text = format!("{scheme}:{slashes}");
    match host {
        host if host.contains(':') && !host.starts_with('[') => write!(text, "[{host}]"),
        host => write!(text, "{host}"),
    }
    .expect("a String takes everything");
    if let Some(port) = port(call, object)? {
        write!(text, ":{port}").expect("a String takes everything");
    }
    let path = escape(&path.replace('\\', "/"), Part::Path);
    if !path.starts_with('/') {
        text.push('/');
    }
    text.push_str(&path);
    if !query.is_empty() && !query.starts_with('?') {
        text.push('?');
    }
    text.push_str(query);
    let uri = Uri::read(&text).map_err(|reason| {
        call.refuse(0, format_args!("makes {}, which {}", shown(&text), reason.text()))
    })?;
    Ok(uri.unescaped().into())
}

/// The member of that name, if it is there and not null.
fn text_member<'a>(
    call: &Call<'_>,
    object: &'a Object,
    name: &str,
) -> Result<Option<&'a str>, Stop> {
    match object.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Text(text)) => Ok(Some(text)),
        Some(other) => Err(call
            .refuse(0, format_args!("must have text as its `{name}`, but has {}", other.kind()))),
    }
}

fn required<'a>(call: &Call<'_>, object: &'a Object, name: &str) -> Result<&'a str, Stop> {
    text_member(call, object, name)?
        .filter(|text| !text.is_empty())
        .ok_or_else(|| call.refuse(0, format_args!("must have a `{name}`, but has none")))
}

/// The port to write, if one is given; -1 stands for the one of the scheme.
fn port(call: &Call<'_>, object: &Object) -> Result<Option<u16>, Stop> {
    match object.get("port") {
        None | Some(Value::Null | Value::Int(-1)) => Ok(None),
        Some(Value::Int(port)) => u16::try_from(*port).map(Some).map_err(|_| {
            call.refuse(0, format_args!("must have a `port` up to 65535, but it is {port}"))
        }),
        Some(other) => Err(call
            .refuse(0, format_args!("must have an int as its `port`, but has {}", other.kind()))),
    }
}

fn not_absolute(call: &Call<'_>, text: &str, reason: &Reason) -> Stop {
    let message = format!(
        "`{}` takes an absolute URI as its {}argument, but {} {}",
        call.name,
        if call.count() > 1 { "first " } else { "" },
        shown(text),
        reason.text()
    );
    Fault::new(FaultKind::ArgumentValue, message)
        .help("write it as `https://example.com/path`")
        .into()
}
