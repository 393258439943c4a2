//! What is wrong with a deployment: every problem found, each with its place.

use std::fmt;
use std::panic::Location;

/// Why a deployment gives no template: all problems of the run.
///
/// # Example
///
/// ```
/// use armwright::azure::network::NetworkSecurityGroup;
/// use armwright::{Deployment, ResourceGroup};
///
/// let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
/// group.add(NetworkSecurityGroup::new("nsg", "westeurope"));
/// group.add(NetworkSecurityGroup::new("nsg", "westeurope"));
///
/// let error = Deployment::subscription().resource_group(group).synth().unwrap_err();
/// assert_eq!(error.problems().len(), 1);
/// assert_eq!(error.problems()[0].kind(), armwright::ProblemKind::Duplicate);
/// assert_eq!(error.problems()[0].path(), "net/nsg");
/// ```
#[derive(Clone, thiserror::Error)]
pub struct Error {
    problems: Vec<Problem>,
}

/// One thing that is wrong with a deployment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    kind: ProblemKind,
    path: String,
    message: String,
    help: String,
    source: Option<Place>,
    related: Option<(String, Place)>,
}

type Place = &'static Location<'static>;

/// What a problem is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProblemKind {
    /// Two resources have one type, name and scope, or two groups, outputs or declarations one
    /// name.
    Duplicate,
    /// A reference leads to something that is not part of the deployment.
    UnknownReference,
    /// Resources wait for each other.
    Cycle,
    /// A conditional resource is used where its condition does not hold.
    Conditional,
    /// A value that exists only at run time stands where it must be known at the start.
    Runtime,
    /// A new value on each deployment stands outside the default of a parameter.
    Fresh,
    /// A secret stands where it can be seen.
    Secret,
    /// A name that its type does not allow.
    Name,
    /// Address ranges overlap, or lie outside their network.
    AddressRange,
    /// A limit of Azure Resource Manager is exceeded.
    Limit,
    /// A function stands where it has no meaning.
    Placement,
    /// A raw setting that cannot be applied.
    Raw,
    /// Something else that the resource's type does not allow.
    Invalid,
}

impl Error {
    pub(crate) fn new(mut problems: Vec<Problem>) -> Self {
        problems.sort_by(|a, b| {
            (&a.path, a.kind, &a.message, a.source).cmp(&(&b.path, b.kind, &b.message, b.source))
        });
        problems.dedup();
        Self { problems }
    }

    /// The problems, sorted by the path of the resource.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

/// Shows what `Display` does, on lines of its own: a `main` that returns the error prints this.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{self}")
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                f.write_str("\n\n")?;
            }
            fmt::Display::fmt(problem, f)?;
        }
        if self.problems.len() > 1 {
            write!(f, "\n\n{} problems found; no template was made", self.problems.len())?;
        }
        Ok(())
    }
}

impl Problem {
    pub(crate) fn new(
        kind: ProblemKind,
        path: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            kind,
            path: path.into(),
            message: message.into(),
            help: help.into(),
            source: None,
            related: None,
        }
    }

    pub(crate) fn at(mut self, source: Place) -> Self {
        self.source = Some(source);
        self
    }

    pub(crate) fn related(mut self, what: impl Into<String>, source: Place) -> Self {
        self.related = Some((what.into(), source));
        self
    }

    /// What it is about.
    pub fn kind(&self) -> ProblemKind {
        self.kind
    }

    /// The resource it is in, such as `data/stlake`, or the part of the template, such as
    /// `outputs/lake`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was found and what was expected.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// A way out.
    pub fn help(&self) -> &str {
        &self.help
    }

    /// Where the resource was added in the program: file, line, column.
    pub fn location(&self) -> Option<&'static Location<'static>> {
        self.source
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}\n  in {}", self.message, self.path)?;
        if let Some(source) = self.source {
            write!(f, "\n  at {source}")?;
        }
        if let Some((what, source)) = &self.related {
            write!(f, "\n  {what} at {source}")?;
        }
        if !self.help.is_empty() {
            write!(f, "\n  help: {}", self.help)?;
        }
        Ok(())
    }
}
