//! What is said of a template: faults that make it undeployable, and warnings.

use std::fmt;

use crate::eval::document::Path;
use crate::eval::fault::{Fault, FaultKind, Stop};
use crate::expr::{Excerpt, ParseError, Span};
use crate::json;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The template is evaluated, but something is left out, or would fail if it were ever reached.
    Warning,
    /// The template or its parameters would be refused.
    Error,
}

/// Something that is said of a template, and the place that it is said of.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    severity: Severity,
    left_out: bool,
    fault: Fault,
    path: String,
    excerpt: Option<(String, Span)>,
    trail: Vec<String>,
}

impl Diagnostic {
    /// An error, or a warning that something is left out.
    pub(in crate::eval) fn new(severity: Severity, fault: Fault, path: &Path<'_>) -> Self {
        let left_out = severity == Severity::Warning;
        Self { severity, left_out, fault, path: path.shown(), excerpt: None, trail: Vec::new() }
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Whether it warns that something is left out of the resources.
    pub fn is_omission(&self) -> bool {
        self.left_out
    }

    /// The kind of fault.
    pub fn kind(&self) -> FaultKind {
        self.fault.kind()
    }

    /// What was found and what was expected.
    pub fn message(&self) -> &str {
        self.fault.message()
    }

    /// What to do about it.
    pub fn help(&self) -> Option<&str> {
        self.fault.advice()
    }

    /// The JSON path in the template, such as `$.resources[0].name`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The expression at that path and the part of it that is meant.
    pub fn expression(&self) -> Option<(&str, Span)> {
        self.excerpt.as_ref().map(|(text, span)| (&**text, *span))
    }

    /// The same as `Display`, with the line and the column of the place in `text`, which is that of
    /// the template.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::eval::{Context, Template, evaluate};
    ///
    /// let text = r#"{
    ///   "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    ///   "contentVersion": "1.0.0.0",
    ///   "variables": { "name": "[toUper('a')]" },
    ///   "resources": []
    /// }"#;
    /// let evaluated = evaluate(&Template::parse(text)?, &Context::new());
    /// assert_eq!(
    ///     evaluated.diagnostics()[0].located(text).to_string(),
    ///     "error: `toUper` is not a function of the template language; did you mean `toUpper`?\n  \
    ///      --> line 4, column 26 ($.variables.name)\n  \
    ///      [toUper('a')]\n   \
    ///      ^^^^^^^^^^^"
    /// );
    /// # Ok::<(), armwright::eval::TemplateError>(())
    /// ```
    pub fn located(&self, text: &str) -> Located<'_> {
        Located { diagnostic: self, place: json::locate(text, &self.path) }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, place: Option<(usize, usize)>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        write!(f, "{severity}: {}\n  --> ", self.fault.message())?;
        match place {
            Some((line, column)) => write!(f, "line {line}, column {column} ({})", self.path)?,
            None => f.write_str(&self.path)?,
        }
        if let Some((text, span)) = &self.excerpt {
            write!(f, "\n{}", Excerpt::new(text, *span))?;
        }
        for step in &self.trail {
            write!(f, "\n  used by {step}")?;
        }
        match self.fault.advice() {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }

    /// How the evaluation came there: what was being evaluated, the nearest first.
    pub fn trail(&self) -> &[String] {
        &self.trail
    }
}

/// A diagnostic with the line and the column of its place, where that is found; both from 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Located<'d> {
    /// What is said.
    pub diagnostic: &'d Diagnostic,
    /// The line and the column in the text of the template.
    pub place: Option<(usize, usize)>,
}

impl fmt::Display for Located<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.diagnostic.write(f, self.place)
    }
}

/// Several lines: what is wrong, where, the expression with a caret, how it came there, and help.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, None)
    }
}

/// Why a part of a template has no value.
#[derive(Clone, Debug)]
pub(in crate::eval) enum Halt {
    /// It has a fault that is to be reported where it is found.
    Fault(Box<Trouble>),
    /// It depends on what is known only at run time.
    Unknown,
    /// It has a fault that was reported before.
    Reported,
}

/// A fault and what is known of its place so far; the rest is added on the way out.
#[derive(Clone, Debug)]
pub(in crate::eval) struct Trouble {
    fault: Fault,
    span: Option<Span>,
    excerpt: Option<(String, Span)>,
    path: Option<String>,
    trail: Vec<String>,
}

impl From<Fault> for Halt {
    fn from(fault: Fault) -> Self {
        let trouble = Trouble { fault, span: None, excerpt: None, path: None, trail: Vec::new() };
        Self::Fault(Box::new(trouble))
    }
}

impl From<Stop> for Halt {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Fault(fault) => (*fault).into(),
            Stop::Unknown => Self::Unknown,
        }
    }
}

impl From<ParseError> for Halt {
    fn from(error: ParseError) -> Self {
        Self::from(Fault::new(FaultKind::Syntax, error.kind().to_string())).at(error.span())
    }
}

/// So many steps of how it came there are kept.
const TRAIL: usize = 8;

impl Halt {
    pub(in crate::eval) fn new(kind: FaultKind, message: impl Into<String>) -> Self {
        Fault::new(kind, message.into()).into()
    }

    fn kind(&self) -> Option<FaultKind> {
        match self {
            Self::Fault(trouble) => Some(trouble.fault.kind()),
            Self::Unknown | Self::Reported => None,
        }
    }

    /// Whether no value that is known later can make it good.
    pub(in crate::eval) fn is_beyond_repair(&self) -> bool {
        matches!(
            self.kind(),
            Some(
                FaultKind::UnknownName
                    | FaultKind::UnknownFunction
                    | FaultKind::ArgumentCount
                    | FaultKind::Place
                    | FaultKind::Syntax
            )
        )
    }

    /// Whether nothing more should be tried.
    pub(in crate::eval) fn is_limit(&self) -> bool {
        self.kind() == Some(FaultKind::Limit)
    }

    /// Whether the template is wrong whatever is deployed of it, or nothing more should be tried.
    pub(in crate::eval) fn is_about_template(&self) -> bool {
        self.is_limit() || self.kind() == Some(FaultKind::Template)
    }

    pub(in crate::eval) fn set_kind(&mut self, kind: FaultKind) {
        if let Self::Fault(trouble) = self {
            trouble.fault = Fault::new(kind, trouble.fault.message().to_owned());
        }
    }

    /// Adds the part of the expression, unless one further in is known.
    pub(in crate::eval) fn at(mut self, span: Span) -> Self {
        if let Self::Fault(trouble) = &mut self
            && trouble.path.is_none()
            && trouble.excerpt.is_none()
        {
            trouble.span.get_or_insert(span);
        }
        self
    }

    /// Adds the text of the expression, unless one further in is known.
    pub(in crate::eval) fn in_text(mut self, text: &str) -> Self {
        if let Self::Fault(trouble) = &mut self
            && let (None, Some(span)) = (&trouble.excerpt, trouble.span)
        {
            trouble.excerpt = Some((text.to_owned(), span));
        }
        self
    }

    /// Adds the place, or where it is known already, that the evaluation came from here.
    pub(in crate::eval) fn in_path(mut self, path: &Path<'_>) -> Self {
        if let Self::Fault(trouble) = &mut self {
            let path = path.shown();
            match &trouble.path {
                None => trouble.path = Some(path),
                // What it stands in is no news, nor what the last step stands in.
                Some(own) if is_within(own, &path) => {}
                _ if trouble.trail.last().is_some_and(|last| is_within(last, &path)) => {}
                Some(_) if trouble.trail.len() < TRAIL => trouble.trail.push(path),
                Some(_) => {}
            }
        }
        self
    }

    /// Adds that the evaluation came from here.
    pub(in crate::eval) fn used_by(mut self, step: impl fmt::Display) -> Self {
        if let Self::Fault(trouble) = &mut self
            && trouble.trail.len() < TRAIL
        {
            trouble.trail.push(step.to_string());
        }
        self
    }

    /// The warning, if there is one to report: a fault in what may never be reached.
    pub(in crate::eval) fn into_warning(self) -> Option<Diagnostic> {
        let mut diagnostic = self.into_diagnostic()?;
        diagnostic.severity = Severity::Warning;
        diagnostic.fault = diagnostic.fault.help("it matters only if run time comes here");
        Some(diagnostic)
    }

    /// The diagnostic, if there is one to report.
    pub(in crate::eval) fn into_diagnostic(self) -> Option<Diagnostic> {
        let Self::Fault(trouble) = self else { return None };
        let Trouble { fault, excerpt, path, trail, .. } = *trouble;
        let path = path.unwrap_or_else(|| "$".to_owned());
        Some(Diagnostic { severity: Severity::Error, left_out: false, fault, path, excerpt, trail })
    }

    /// Keeps what is said free of the text that it is about, in which there may be a secret.
    pub(in crate::eval) fn hide_text(mut self) -> Self {
        if let Self::Fault(trouble) = &mut self {
            (trouble.span, trouble.excerpt) = (None, None);
            let kind = trouble.fault.kind();
            // Others name functions and kinds, not what was given.
            if matches!(kind, FaultKind::Syntax | FaultKind::ArgumentValue) {
                let message = "the default of a secure parameter has a fault, which may show it";
                trouble.fault = Fault::new(kind, message);
            }
        }
        self
    }

    /// Keeps what is said free of the values of a call that was given secrets.
    pub(in crate::eval) fn hide(self, function: &str) -> Self {
        match self {
            Self::Fault(mut trouble) if trouble.fault.kind() != FaultKind::Limit => {
                let message = format!("`{function}` refuses what it is given, which is secret");
                trouble.fault = Fault::new(trouble.fault.kind(), message);
                Self::Fault(trouble)
            }
            other => other,
        }
    }
}

impl Diagnostic {
    /// Keeps it free of the text of a template in which secrets stand.
    pub(in crate::eval) fn hide(&mut self) {
        let message = "a template that was made with secrets has a fault here, which may show them";
        self.fault = Fault::new(self.fault.kind(), message);
        self.excerpt = None;
        // The names of loops are text of the template too.
        self.trail.clear();
    }

    /// Whether the other says the same of the same place; how it came there does not count.
    pub(in crate::eval) fn is_about_the_same(&self, other: &Self) -> bool {
        self.path == other.path && self.fault == other.fault && self.excerpt == other.excerpt
    }
}

/// Whether the path leads to what the other leads to, or into it.
fn is_within(path: &str, other: &str) -> bool {
    path.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}
