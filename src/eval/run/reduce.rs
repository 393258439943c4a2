//! Expressions to values, as far as they are known.

use super::frame::{Frame, bounded};
use super::lambdas;
use super::messages::{place_name, shortened, unknown_name};
use super::ops::{self, Known, Op};
use super::scope::level_name;
use super::symbolic::{stays, to_ast};
use crate::eval::fault::{FaultKind, Stop};
use crate::eval::functions::{Call, Function, MAX_TEXT, Outcome, Sight};
use crate::eval::output::diagnostic::Halt;
use crate::eval::value::{Value, same_name};
use crate::expr::signature::{CallErrorKind, Place};
use crate::expr::{Ast, Kind};

/// The work that each part of an expression that stays is, besides that of evaluating it.
pub(super) const LEFT: usize = 6;

/// The work that each fault is which is not reported at once.
const FAULT: usize = 20;

/// The work of looking for a function that was meant.
const UNKNOWN_FUNCTION: usize = 2000;

/// What an expression sees besides its template.
#[derive(Clone, Copy)]
pub(super) struct Env<'e> {
    pub place: Place,
    /// The loops around it, the innermost first.
    pub loops: Option<&'e Loop<'e>>,
    /// The variables of the lambdas around it, the innermost first.
    pub lambda: Option<&'e Binding<'e>>,
    /// The arguments of the user function whose body it is in.
    pub arguments: Option<&'e [(&'e str, Value)]>,
    /// Whether user functions may be called.
    pub user_functions: bool,
    /// Whether a loop over a property stays as it was written where its count is not known, as it
    /// may in what is deployed; else the property is what it will be.
    pub loops_stay: bool,
}

impl Env<'_> {
    pub(super) fn at(place: Place) -> Self {
        let loops_stay = matches!(place, Place::ResourceProperty | Place::ResourceMember);
        Self { place, loops: None, lambda: None, arguments: None, user_functions: true, loops_stay }
    }
}

/// A loop and how far it is.
pub(super) struct Loop<'e> {
    pub name: &'e str,
    pub turn: Turn,
    /// Whether `copyIndex()` without a name means it.
    pub unnamed: bool,
    pub parent: Option<&'e Loop<'e>>,
}

/// Which turn of a loop it is.
#[derive(Clone, Copy)]
pub(super) enum Turn {
    /// Counted from 0.
    At(i64),
    /// Any: the loop is left for run time as it was written.
    Left,
    /// Any: what is left for run time is a lambda that calls the index [so](Turn::variable).
    Variable(usize),
}

impl Turn {
    /// The name of the lambda variable of this number, from 0.
    pub(super) fn variable(number: usize) -> String {
        match number {
            0 => "copyIndex".to_owned(),
            _ => format!("copyIndex{}", number + 1),
        }
    }

    /// Adds to a fault which turn of the loop of that name it is in, where that is known.
    pub(super) fn tell(self, name: &str, halt: Halt) -> Halt {
        match self {
            Self::At(index) => {
                let name = match name {
                    "" => String::new(),
                    name => format!(" `{}`", shortened(name)),
                };
                halt.used_by(format_args!("turn {index} of the loop{name}, counted from 0"))
            }
            Self::Left | Self::Variable(_) => halt,
        }
    }
}

/// A lambda variable and its value.
pub(super) struct Binding<'e> {
    pub name: &'e str,
    pub value: Value,
    pub parent: Option<&'e Binding<'e>>,
}

/// The evaluation of one expression in one place of one template.
#[derive(Clone, Copy)]
pub(super) struct Run<'e, 't> {
    pub frame: &'e Frame<'t>,
    pub env: Env<'e>,
}

impl<'e, 't> Run<'e, 't> {
    pub(super) fn new(frame: &'e Frame<'t>, env: Env<'e>) -> Self {
        Self { frame, env }
    }

    pub(super) fn with_lambda<'f>(&'f self, lambda: &'f Binding<'f>) -> Run<'f, 't> {
        Run { frame: self.frame, env: Env { lambda: Some(lambda), ..self.env } }
    }

    pub(super) fn with_loop<'f>(&'f self, turn: &'f Loop<'f>) -> Run<'f, 't> {
        Run { frame: self.frame, env: Env { loops: Some(turn), ..self.env } }
    }

    /// The value of the expression; what is not known is an expression again.
    pub(super) fn eval(&self, tree: &Ast) -> Result<Value, Halt> {
        let shared = self.frame.shared;
        shared.budget.spend(1)?;
        match tree.kind() {
            Kind::Str(text) => {
                shared.budget.spend(text.len() / 16)?;
                Ok(Value::text(&**text))
            }
            Kind::Int(value) => Ok(Value::Int((*value).into())),
            Kind::Call(name, arguments) => {
                let _level = shared.enter()?;
                let value = self.call(name, arguments).and_then(bounded);
                if let Ok(Value::Expression(_)) = value {
                    shared.budget.spend(LEFT + arguments.len())?;
                }
                value.map_err(|halt| halt.at(tree.span()))
            }
            Kind::Property(..) | Kind::Index(..) => self.base(tree, None)?.known(),
            Kind::Symbol(_) => Ok(Value::Expression(tree.clone())),
        }
    }

    /// The expression with everything in it reduced that can be. What would fail stays as it is:
    /// nobody knows yet whether it is ever reached.
    pub(super) fn reduce(&self, tree: &Ast) -> Result<Ast, Halt> {
        let halt = match self.eval(tree) {
            Ok(value) => return self.left(&value),
            Err(halt) => halt,
        };
        if halt.is_limit() {
            return Err(halt);
        }
        self.frame.shared.budget.spend(FAULT)?;
        if halt.is_beyond_repair() {
            self.frame.shared.doubt(halt.at(tree.span()));
        }
        let _level = self.frame.shared.enter()?;
        Ok(match tree.kind() {
            Kind::Call(name, _) if name.eq_ignore_ascii_case("lambda") => {
                lambdas::reduced(self, tree)?
            }
            Kind::Call(name, arguments) => {
                let mut reduced = Vec::with_capacity(arguments.len());
                for argument in arguments {
                    reduced.push(self.reduce(argument)?);
                }
                Ast::call(name.clone(), reduced)
            }
            Kind::Property(base, name) => self.reduce(base)?.property(name.clone()),
            Kind::Index(base, index) => self.reduce(base)?.index(self.reduce(index)?),
            Kind::Str(_) | Kind::Int(_) | Kind::Symbol(_) => tree.clone(),
        })
    }

    /// The value as a part of an expression that stays: what is known is written out.
    pub(super) fn left(&self, value: &Value) -> Result<Ast, Halt> {
        if !matches!(value, Value::Expression(_)) {
            self.frame.shared.spend_size(value)?;
        }
        Ok(to_ast(value))
    }

    /// What is known of the function, if it may be called here with so many arguments.
    pub(super) fn known(&self, name: &str, count: usize) -> Result<Known, Halt> {
        let Some(known) = ops::lookup(name) else {
            self.frame.shared.budget.spend(UNKNOWN_FUNCTION)?;
            let nearest = crate::expr::signature::nearest(name);
            let kind = CallErrorKind::UnknownFunction { name: name.to_owned(), nearest };
            return Err(Halt::new(FaultKind::UnknownFunction, kind.to_string()));
        };
        let signature = known.signature;
        if !signature.accepts(count) {
            let kind = CallErrorKind::ArgumentCount {
                name: name.to_owned(),
                known: signature,
                given: count,
            };
            return Err(Halt::new(FaultKind::ArgumentCount, kind.to_string()));
        }
        if !signature.place.permits(self.env.place) {
            let place = place_name(self.env.place);
            let message = format!("`{}` may not stand in {place}", signature.name);
            return Err(Halt::new(FaultKind::Place, message));
        }
        let level = self.frame.scope.level;
        if !signature.scopes.permits(level) {
            let message = format!(
                "`{}` may not stand in a template that is deployed to a {}",
                signature.name,
                level_name(level)
            );
            return Err(Halt::new(FaultKind::Place, message));
        }
        Ok(known)
    }

    /// Each kind of call has a function of its own, so that a level of nesting takes little stack.
    fn call(&self, name: &str, arguments: &[Ast]) -> Result<Value, Halt> {
        if name.contains('.') {
            return self.call_user_function(name, arguments);
        }
        let known = self.known(name, arguments.len())?;
        match known.op {
            Op::Pure(function) => self.call_pure(name, function, arguments),
            Op::If => self.call_if(name, arguments),
            Op::Logic { decisive } => self.call_logic(name, decisive, arguments),
            Op::Coalesce => self.call_coalesce(name, arguments),
            Op::Lambda(function) => self.call_with_lambda(known, function, name, arguments),
            Op::LambdaBody => {
                let message = "`lambda` may only stand where a function takes one";
                Err(Halt::new(FaultKind::Place, message))
            }
            Op::LambdaVariables => self.lambda_variable(arguments),
            Op::Parameters | Op::Variables => self.call_named(known, arguments),
            Op::CopyIndex => self.copy_index(arguments),
            Op::Id(function) => self.call_id(known, function, name, arguments),
            Op::Reference => self.reference(known.signature.name, arguments, None)?.known(),
            Op::References => self.references(name, arguments),
            Op::List => self.list(name, arguments),
            Op::Runtime => self.call_stays(name, &self.values(arguments)?),
            Op::Deployment
            | Op::Subscription
            | Op::ResourceGroup
            | Op::ManagementGroup
            | Op::Tenant
            | Op::Deployer
            | Op::Environment
            | Op::NewGuid
            | Op::UtcNow => self.ambient(known, name, &self.values(arguments)?),
        }
    }

    fn call_with_lambda(
        &self,
        known: Known,
        function: lambdas::LambdaFunction,
        name: &str,
        arguments: &[Ast],
    ) -> Result<Value, Halt> {
        let first = self.eval(&arguments[0])?;
        match lambdas::call(self, function, known.signature.name, &first, arguments) {
            Err(Halt::Unknown) => {
                let mut parts = vec![self.left(&first)?];
                for argument in &arguments[1..] {
                    parts.push(lambdas::reduced(self, argument)?);
                }
                Ok(stays(Ast::call(name.to_owned(), parts))?)
            }
            result => result,
        }
    }

    fn call_id(
        &self,
        known: Known,
        function: super::scope::IdFunction,
        name: &str,
        arguments: &[Ast],
    ) -> Result<Value, Halt> {
        let values = self.values(arguments)?;
        self.room_for_id(&values)?;
        let secret = values.iter().any(Value::is_secret);
        let revealed: Vec<Value> = values.iter().cloned().map(Value::into_revealed).collect();
        let id = match function.id(&self.frame.scope, &revealed) {
            Err(Halt::Unknown) => return self.call_stays(name, &values),
            Err(halt) if secret => return Err(halt.hide(known.signature.name)),
            result => result?,
        };
        match id {
            // The parts are hidden where they stand in an expression.
            Value::Expression(_) if secret => self.call_stays(name, &values),
            id if secret => Ok(id.into_secret()),
            id => Ok(id),
        }
    }

    /// Asks whether an id may be made of the parts, and counts the work.
    fn room_for_id(&self, parts: &[Value]) -> Result<(), Halt> {
        let length = parts.iter().map(text_length).sum::<usize>();
        if length > MAX_TEXT {
            let message = format!("an id of {length} bytes is too long; 4 MiB are the most");
            return Err(Halt::new(FaultKind::Limit, message));
        }
        Ok(self.frame.shared.budget.spend(length / 4)?)
    }

    pub(super) fn values(&self, arguments: &[Ast]) -> Result<Vec<Value>, Halt> {
        let mut values = Vec::with_capacity(arguments.len());
        for argument in arguments {
            values.push(self.eval(argument)?);
        }
        Ok(values)
    }

    /// The call with its arguments reduced.
    pub(super) fn call_stays(&self, name: &str, values: &[Value]) -> Result<Value, Halt> {
        for value in values.iter().filter(|value| !matches!(value, Value::Expression(_))) {
            // What is known is written out.
            self.frame.shared.spend_size(value)?;
        }
        Ok(stays(Ast::call(name.to_owned(), values.iter().map(to_ast)))?)
    }

    fn call_pure(
        &self,
        name: &str,
        function: &'static Function,
        arguments: &[Ast],
    ) -> Result<Value, Halt> {
        let values = self.values(arguments)?;
        match self.compute(function, &values) {
            Err(Halt::Unknown) => self.call_stays(name, &values),
            result => result,
        }
    }

    fn compute(&self, function: &'static Function, values: &[Value]) -> Result<Value, Halt> {
        let unknown = match function.sight {
            Sight::Any => false,
            Sight::Inside => values.iter().any(|value| matches!(value, Value::Expression(_))),
            Sight::Whole => values.iter().any(Value::is_symbolic),
        };
        if unknown {
            return Err(Halt::Unknown);
        }
        let budget = &self.frame.shared.budget;
        budget.spend(values.iter().map(|value| value.revealed().digits()).sum::<usize>() / 2)?;
        let call = |values: &[Value]| {
            (function.run)(&Call { name: function.name, arguments: values, budget })
        };
        // What is said of a fault may show what was given.
        let failing = |outcome: Outcome| {
            if let Err(Stop::Fault(_)) = outcome {
                let shown = values.iter().map(text_length).sum::<usize>() / 4;
                budget.spend(FAULT + shown)?;
            }
            outcome
        };
        // Those that only put their arguments together keep the marks as they are.
        if function.sight == Sight::Any || !values.iter().any(Value::is_secret) {
            return failing(call(values)).map_err(Halt::from);
        }
        for value in values.iter().filter(|value| value.is_secret()) {
            self.frame.shared.spend_parts(value)?;
        }
        let revealed: Vec<Value> = values.iter().cloned().map(Value::into_revealed).collect();
        match failing(call(&revealed)) {
            Ok(Value::Bool(value)) => Ok(Value::Bool(value)),
            Ok(value) => {
                self.frame.shared.spend_parts(&value)?;
                Ok(value.into_secret())
            }
            Err(stop) => Err(Halt::from(stop).hide(function.name)),
        }
    }

    fn call_if(&self, name: &str, arguments: &[Ast]) -> Result<Value, Halt> {
        match self.eval(&arguments[0])?.revealed() {
            Value::Bool(true) => self.eval(&arguments[1]),
            Value::Bool(false) => self.eval(&arguments[2]),
            Value::Expression(condition) => {
                let parts =
                    [condition.clone(), self.reduce(&arguments[1])?, self.reduce(&arguments[2])?];
                Ok(stays(Ast::call(name.to_owned(), parts))?)
            }
            other => {
                let message =
                    format!("`if` takes a bool as its condition, but found {}", other.kind());
                Err(Halt::new(FaultKind::ArgumentType, message).at(arguments[0].span()))
            }
        }
    }

    /// Evaluates until an argument decides; past one that is not known, the rest only matters at
    /// run time.
    fn call_logic(&self, name: &str, decisive: bool, arguments: &[Ast]) -> Result<Value, Halt> {
        let mut parts = Vec::new();
        let mut known = true;
        for argument in arguments {
            if !known {
                parts.push(self.reduce(argument)?);
                continue;
            }
            match self.eval(argument)?.revealed() {
                Value::Bool(value) if *value == decisive => return Ok(Value::Bool(decisive)),
                Value::Bool(value) => parts.push(Ast::bool(*value)),
                Value::Expression(tree) => {
                    known = false;
                    parts.push(tree.clone());
                }
                other => {
                    let message = format!("`{name}` takes bools, but found {}", other.kind());
                    return Err(Halt::new(FaultKind::ArgumentType, message).at(argument.span()));
                }
            }
        }
        if known {
            Ok(Value::Bool(!decisive))
        } else {
            Ok(stays(Ast::call(name.to_owned(), parts))?)
        }
    }

    fn call_coalesce(&self, name: &str, arguments: &[Ast]) -> Result<Value, Halt> {
        let mut parts = Vec::new();
        let mut known = true;
        for argument in arguments {
            if !known {
                parts.push(self.reduce(argument)?);
                continue;
            }
            match self.eval(argument)? {
                value if value.is_null() => parts.push(to_ast(&Value::Null)),
                Value::Expression(tree) => {
                    known = false;
                    parts.push(tree);
                }
                value => return Ok(value),
            }
        }
        if known { Ok(Value::Null) } else { Ok(stays(Ast::call(name.to_owned(), parts))?) }
    }

    fn lambda_variable(&self, arguments: &[Ast]) -> Result<Value, Halt> {
        let (name, secret) = self.name_of("lambdaVariables", &arguments[0])?;
        let mut next = self.env.lambda;
        while let Some(binding) = next {
            if same_name(binding.name, &name) {
                return Ok(binding.value.clone());
            }
            next = binding.parent;
        }
        let message = format!("no lambda around this has a variable `{name}`");
        let halt = Halt::new(FaultKind::UnknownName, message);
        Err(if secret { halt.hide("lambdaVariables") } else { halt })
    }

    /// The text that names a parameter, a variable or the like, and whether it is a secret.
    fn name_of(&self, function: &str, argument: &Ast) -> Result<(String, bool), Halt> {
        let name = self.eval(argument)?;
        let secret = name.is_secret();
        match name.into_revealed() {
            Value::Text(name) => Ok((name.to_string(), secret)),
            Value::Expression(_) => {
                let message =
                    format!("`{function}` takes a name that is known, not one of run time");
                Err(Halt::new(FaultKind::ArgumentValue, message))
            }
            other => {
                let message =
                    format!("`{function}` takes a name as text, but found {}", other.kind());
                Err(Halt::new(FaultKind::ArgumentType, message))
            }
        }
    }

    fn call_named(&self, known: Known, arguments: &[Ast]) -> Result<Value, Halt> {
        let (name, secret) = self.name_of(known.signature.name, &arguments[0])?;
        let budget = &self.frame.shared.budget;
        let found = match (known.op, self.env.arguments) {
            (Op::Parameters, Some(arguments)) => {
                budget.spend(arguments.len() / 8)?;
                let found = arguments.iter().find(|(own, _)| same_name(own, &name));
                found.map(|(_, value)| value.clone()).ok_or_else(|| {
                    let names: Vec<&str> = arguments.iter().map(|(name, _)| *name).collect();
                    unknown_name(budget, "this function has no parameter", &name, &names)
                })
            }
            (Op::Parameters, None) => self.frame.parameter(&name),
            _ => self.frame.variable(&name),
        };
        found.map_err(|halt| if secret { halt.hide(known.signature.name) } else { halt })
    }

    fn copy_index(&self, arguments: &[Ast]) -> Result<Value, Halt> {
        let values = self.values(arguments)?;
        let (name, offset) = match &*values {
            [] => (None, 0),
            [Value::Text(name)] => (Some(name), 0),
            [Value::Int(offset)] => (None, *offset),
            [Value::Text(name), Value::Int(offset)] => (Some(name), *offset),
            _ => {
                let message = "`copyIndex` takes the name of a loop and an int, or one of them";
                return Err(Halt::new(FaultKind::ArgumentType, message));
            }
        };
        let mut next = self.env.loops;
        while let Some(turn) = next {
            let meant = match name {
                Some(name) => same_name(turn.name, name),
                None => turn.unnamed,
            };
            if meant {
                return match turn.turn {
                    Turn::At(index) => index.checked_add(offset).map(Value::Int).ok_or_else(|| {
                        Halt::new(FaultKind::Arithmetic, "`copyIndex` goes past 64 bits")
                    }),
                    Turn::Left => self.call_stays("copyIndex", &values),
                    Turn::Variable(number) => {
                        let name = Turn::variable(number);
                        let index = Ast::call("lambdaVariables", [Ast::str(name)]);
                        let tree = match offset {
                            0 => index,
                            _ => Ast::call("add", [index, Ast::int(offset)]),
                        };
                        Ok(stays(tree)?)
                    }
                };
            }
            next = turn.parent;
        }
        let message = match name {
            Some(name) => format!("no loop around this is called `{name}`"),
            None => "there is no loop around this that `copyIndex` could mean".to_owned(),
        };
        Err(Halt::new(FaultKind::Place, message))
    }
}

/// How long the value is, if it is text.
fn text_length(value: &Value) -> usize {
    value.revealed().as_text().map_or(0, str::len)
}
