//! Finding the way in a document: the places of what is in it, and members by their names.

use std::fmt;

use crate::expr::is_identifier;
use crate::json::{self, Map};

/// A place in a document, as a row of steps; written only where there is something to say of it.
#[derive(Clone, Copy)]
pub(super) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Start(&'p str),
    Name(&'p str),
    At(usize),
}

impl<'p> Path<'p> {
    /// The place that is already written, `$` for the whole document.
    pub(super) fn start(text: &'p str) -> Self {
        Self { parent: None, step: Step::Start(text) }
    }

    pub(super) fn name<'q>(&'q self, name: &'q str) -> Path<'q>
    where
        'p: 'q,
    {
        Path { parent: Some(self), step: Step::Name(name) }
    }

    pub(super) fn at<'q>(&'q self, at: usize) -> Path<'q>
    where
        'p: 'q,
    {
        Path { parent: Some(self), step: Step::At(at) }
    }
}

/// A path is shown as long as people may read one.
const MAX_SHOWN: usize = 1000;

impl Path<'_> {
    /// The place as text, cut where it is too long to be read.
    pub(super) fn shown(&self) -> String {
        let mut cut = Cut { text: String::new(), left: MAX_SHOWN };
        if self.write(&mut cut).is_err() {
            cut.text.push('…');
        }
        cut.text
    }

    fn write(&self, out: &mut Cut) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.write(out)?;
        }
        let step = match self.step {
            // What is left out needs no look.
            Step::Name(name) => Step::Name(match name.char_indices().nth(MAX_SHOWN) {
                Some((end, _)) => &name[..end],
                None => name,
            }),
            step => step,
        };
        fmt::write(out, format_args!("{}", Path { parent: None, step }))
    }
}

/// Text that takes so many characters and no more.
struct Cut {
    text: String,
    left: usize,
}

impl fmt::Write for Cut {
    fn write_str(&mut self, more: &str) -> fmt::Result {
        if let Some((end, _)) = more.char_indices().nth(self.left) {
            self.text.push_str(&more[..end]);
            self.left = 0;
            return Err(fmt::Error);
        }
        self.text.push_str(more);
        self.left -= more.chars().count();
        Ok(())
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Start(text) => f.write_str(text),
            Step::Name(name) if is_identifier(name) => write!(f, ".{name}"),
            Step::Name(name) => {
                write!(f, "['{}']", name.replace('\\', "\\\\").replace('\'', "\\'"))
            }
            Step::At(at) => write!(f, "[{at}]"),
        }
    }
}

/// A member of an object by its name in any case, if it is there and not `null`.
pub(super) fn member<'j>(map: &'j Map, name: &str) -> Option<&'j json::Value> {
    map.get_ignore_ascii_case(name).filter(|value| !value.is_null())
}
