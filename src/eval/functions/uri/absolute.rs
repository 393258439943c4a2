//! Absolute URIs, read, resolved and written as `System.Uri` of .NET does it: leniently, and
//! without ever changing what an escape stands for.
//!
//! Not taken over are the paths of Windows (`C:\x`, `\\server\share`) and of Unix, which .NET
//! reads as URIs of files, what it does with drives and shares in URIs of files, and Unicode's
//! normal form of hosts past ASCII.

use super::escape::{Part, Stray, escape, escaped_byte, is_iri, unescape};
use super::host::{Digits, canonical};

/// A URI that names its scheme.
pub(super) struct Uri {
    /// In lower case.
    pub(super) scheme: String,
    /// Whether there is a host, which may be empty.
    authority: bool,
    /// As it is written, without its `@`.
    user: Option<String>,
    /// In its one form; one of IPv6 in brackets.
    pub(super) host: String,
    /// Not the one that is the scheme's anyway.
    pub(super) port: Option<u16>,
    /// Without dot segments, but not escaped yet; so are the query and the fragment.
    path: String,
    query: Option<String>,
    fragment: Option<String>,
}

/// Why a text is no absolute URI.
pub(super) enum Reason {
    /// It may still be a relative reference.
    Relative(&'static str),
    /// It is nothing.
    Bad(&'static str),
}

impl Reason {
    pub(super) fn text(&self) -> &'static str {
        match self {
            Self::Relative(text) | Self::Bad(text) => text,
        }
    }
}

/// What a scheme asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A host behind `//`, then a path and a query.
    Web(u16),
    /// The same without a query: a `?` is a part of the path.
    Ftp,
    /// A host, which may be empty, without user and port.
    File,
    /// An address, and no `//` before it.
    Mail,
    /// Nothing is known: a host if there is a `//`.
    Other,
}

const NO_SCHEME: Reason = Reason::Relative("does not begin with a scheme such as `https:`");
const NO_SLASHES: Reason = Reason::Relative("has no `//` after its scheme");
const NO_HOST: Reason = Reason::Bad("has no host");
const BAD_HOST: Reason = Reason::Bad("has a host that there cannot be");
const BAD_PORT: Reason = Reason::Bad("has a port that is no number up to 65535");
const LOCAL: Reason = Reason::Bad("is a path of Windows");

/// What may stand around a URI without being a part of it.
const BLANK: [char; 4] = [' ', '\t', '\r', '\n'];

impl Kind {
    fn of(scheme: &str) -> Self {
        match scheme {
            "http" | "ws" => Self::Web(80),
            "https" | "wss" => Self::Web(443),
            "ftp" => Self::Ftp,
            "file" => Self::File,
            "mailto" => Self::Mail,
            _ => Self::Other,
        }
    }

    fn port(self) -> Option<u16> {
        match self {
            Self::Web(port) => Some(port),
            Self::Ftp => Some(21),
            Self::Mail => Some(25),
            Self::File | Self::Other => None,
        }
    }
}

impl Uri {
    /// The URI that `text` is.
    pub(super) fn read(text: &str) -> Result<Self, Reason> {
        let text = text.trim_matches(BLANK);
        let (scheme, rest) = split_scheme(text)?;
        let kind = Kind::of(&scheme);
        // Text that has anything past ASCII, or escapes that it need not have, is decoded first.
        let decoded = needs_decoding(text);
        let is_slash = |c: char| c == '/' || (c == '\\' && kind != Kind::Other);
        let slashes = rest.chars().take(2).filter(|&c| is_slash(c)).count() == 2;
        let (authority, rest) = match kind {
            Kind::Web(_) | Kind::Ftp | Kind::File | Kind::Other if slashes => (true, &rest[2..]),
            Kind::Web(_) | Kind::Ftp | Kind::File => return Err(NO_SLASHES),
            Kind::Other | Kind::Mail => (false, rest),
        };
        let mut uri = Self {
            scheme,
            authority,
            user: None,
            host: String::new(),
            port: None,
            path: String::new(),
            query: None,
            fragment: None,
        };
        let rest =
            if authority || kind == Kind::Mail { uri.read_authority(kind, rest)? } else { rest };
        let (rest, fragment) = split_at(rest, '#');
        let (path, query) = if kind == Kind::Ftp { (rest, None) } else { split_at(rest, '?') };
        let decode = |text: &str, part| {
            if decoded { unescape(text, part, Stray::Keep) } else { text.to_owned() }
        };
        uri.user = uri.user.map(|user| decode(&user, Part::Path));
        uri.query = query.map(|query| decode(query, Part::Query));
        uri.fragment = fragment.map(|fragment| decode(fragment, Part::Fragment));
        uri.path = decode(path, Part::Path);
        if authority {
            if kind != Kind::File {
                uri.path = uri.path.replace('\\', "/");
            }
            if !uri.path.starts_with('/') {
                uri.path.insert(0, '/');
            }
            uri.path = without_dots(&uri.path);
        }
        Ok(uri)
    }

    /// Reads user, host and port, and gives what is behind them.
    fn read_authority<'a>(&mut self, kind: Kind, text: &'a str) -> Result<&'a str, Reason> {
        if text.is_empty() || text.starts_with(['/', '?', '#']) {
            return if matches!(kind, Kind::Web(_) | Kind::Ftp) { Err(NO_HOST) } else { Ok(text) };
        }
        let mut host = text;
        let end = text.find(['/', '?', '#', '\\']).unwrap_or(text.len());
        if let Some((user, _)) = text[..end].split_once('@').filter(|_| kind != Kind::File) {
            self.user = Some(user.to_owned());
            host = &text[user.len() + 1..];
        }
        let end = match host.strip_prefix('[').and_then(|rest| rest.find(']')) {
            Some(end) => end + 2,
            None => host.find([':', '/', '?', '#', '\\']).unwrap_or(host.len()),
        };
        let (host, rest) = host.split_at(end);
        let digits = if kind == Kind::Other { Digits::Strict } else { Digits::Loose };
        self.host = canonical(host, digits).ok_or(BAD_HOST)?;
        match rest.chars().next() {
            None | Some('/' | '?' | '#') => Ok(rest),
            Some('\\') if kind == Kind::File => Ok(rest),
            Some(':') if kind != Kind::File => self.read_port(kind, &rest[1..]),
            _ => Err(BAD_HOST),
        }
    }

    fn read_port<'a>(&mut self, kind: Kind, text: &'a str) -> Result<&'a str, Reason> {
        let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let (digits, rest) = text.split_at(end);
        if !rest.is_empty() && !rest.starts_with(['/', '?', '#']) {
            return Err(BAD_PORT);
        }
        if !digits.is_empty() {
            // There may be any number of zeros in front.
            let digits = digits.trim_start_matches('0');
            let port = if digits.is_empty() { Ok(0) } else { digits.parse() };
            let port = port.map_err(|_| BAD_PORT)?;
            self.port = Some(port).filter(|_| Some(port) != kind.port());
        }
        Ok(rest)
    }

    /// The URI that `reference` means where this one is the base.
    ///
    /// Where the two are joined, escapes in the base's path are spelled anew.
    pub(super) fn resolve(&self, reference: &str) -> Result<Self, Reason> {
        match Self::read(reference) {
            Err(Reason::Relative(_)) => {}
            result => return result,
        }
        let mut reference = reference.trim_matches(BLANK);
        if let Ok((scheme, rest)) = split_scheme(reference) {
            // `https:x` is taken for `x` where the scheme is the base's.
            if scheme != self.scheme {
                return Err(NO_SLASHES);
            }
            reference = rest;
        }
        let kind = Kind::of(&self.scheme);
        let slash = |c| c == '/' || (c == '\\' && kind != Kind::File && self.authority);
        let text = match reference.chars().next() {
            None => self.unescaped(),
            Some('#') => {
                let query = self.query().unwrap_or_default();
                format!("{}{}{query}{reference}", self.origin(), self.path())
            }
            Some('?') if kind != Kind::Ftp => {
                format!("{}{}{reference}", self.origin(), self.path())
            }
            Some('/') if reference[1..].starts_with('/') => format!("{}:{reference}", self.scheme),
            Some(first) if slash(first) => format!("{}/{}", self.origin(), &reference[1..]),
            Some(_) => {
                let path = unescape(&self.path, Part::Path, Stray::Escape);
                let folder = &path[..path.rfind('/').map_or(0, |at| at + 1)];
                format!("{}{folder}{reference}", self.origin())
            }
        };
        Self::read(&text)
    }

    /// The path, escaped.
    pub(super) fn path(&self) -> String {
        escape(&self.path, Part::Path)
    }

    /// The query with its `?`, escaped.
    pub(super) fn query(&self) -> Option<String> {
        Some(format!("?{}", escape(self.query.as_deref()?, Part::Query)))
    }

    /// The URI with all escaped that must be.
    pub(super) fn escaped(&self) -> String {
        self.written(escape)
    }

    /// The URI with all decoded that may be.
    pub(super) fn unescaped(&self) -> String {
        self.written(|text, part| unescape(text, part, Stray::Escape))
    }

    fn written(&self, spell: impl Fn(&str, Part) -> String) -> String {
        let mut out = self.origin();
        out.push_str(&spell(&self.path, Part::Path));
        for (mark, text, part) in
            [('?', &self.query, Part::Query), ('#', &self.fragment, Part::Fragment)]
        {
            if let Some(text) = text {
                out.push(mark);
                out.push_str(&spell(text, part));
            }
        }
        out
    }

    /// All before the path.
    fn origin(&self) -> String {
        let mut out = format!("{}:{}", self.scheme, if self.authority { "//" } else { "" });
        if let Some(user) = &self.user {
            out.push_str(&escape(user, Part::Path));
            out.push('@');
        }
        out.push_str(&self.host);
        if let Some(port) = self.port {
            out.push(':');
            out.push_str(&port.to_string());
        }
        out
    }
}

/// Whether the absolute URI or IRI that `text` is has all escaped that must be.
pub(super) fn is_well_formed(text: &str) -> bool {
    let text = text.trim_matches(BLANK);
    let bytes = text.as_bytes();
    let host = text.find(':').map_or(0, |at| at + 3);
    let end_of_host = text.get(host..).and_then(|rest| rest.find(['/', '?', '#']));
    let end_of_host = end_of_host.map_or(text.len(), |at| host + at);
    let fragment = text.find('#');
    text.char_indices().all(|(at, c)| match c {
        '%' => escaped_byte(&bytes[at..]).is_some(),
        // The brackets of an address of IPv6.
        '[' | ']' => at < end_of_host,
        '#' => fragment == Some(at),
        c if c.is_ascii() => Part::Query.allows(bytes[at]),
        c => is_iri(c, Part::Query),
    })
}

/// The scheme in lower case, and what is behind its `:`.
fn split_scheme(text: &str) -> Result<(String, &str), Reason> {
    let mut letters = text.chars();
    match (letters.next(), letters.next(), letters.next()) {
        (Some('\\'), Some('\\'), Some(_)) => return Err(LOCAL),
        (Some(drive), Some(':' | '|'), Some(_)) if drive.is_ascii_alphabetic() => {
            return Err(LOCAL);
        }
        _ => {}
    }
    let (scheme, rest) = text.split_once(':').ok_or(NO_SCHEME)?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    if !is_scheme || text.len() < 3 {
        return Err(NO_SCHEME);
    }
    Ok((scheme.to_ascii_lowercase(), rest))
}

/// What is before the first `mark`, and what is behind it.
fn split_at(text: &str, mark: char) -> (&str, Option<&str>) {
    text.split_once(mark).map_or((text, None), |(before, behind)| (before, Some(behind)))
}

/// Whether there is anything past ASCII, escaped or not, or an escape for what needs none.
fn needs_decoding(text: &str) -> bool {
    let bytes = text.as_bytes();
    (0..bytes.len()).any(|at| {
        let byte = escaped_byte(&bytes[at..]).unwrap_or(bytes[at]);
        !byte.is_ascii()
            || (bytes[at] == b'%' && (byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)))
    })
}

/// [RFC 3986, section 5.2.4](https://www.rfc-editor.org/rfc/rfc3986#section-5.2.4), for a path
/// that begins with `/`.
fn without_dots(path: &str) -> String {
    let mut kept = Vec::new();
    let mut segments = path[1..].split('/').peekable();
    while let Some(segment) = segments.next() {
        let last = segments.peek().is_none();
        match segment {
            "." | ".." => {
                if segment == ".." {
                    kept.pop();
                }
                if last {
                    kept.push("");
                }
            }
            segment => kept.push(segment),
        }
    }
    format!("/{}", kept.join("/"))
}
