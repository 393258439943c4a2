//! What of the model can stand in [`arm_format!`](crate::arm_format).

use super::cidr::Cidr;
use super::marker::Id;
use super::param::{Enumeration, Param, SecureParam};
use super::variable::Variable;
use crate::expr::{Ast, Expr, FormatArg, Phase, Secret, Start};

impl FormatArg for Cidr {
    type Phase = Start;
    type Text<T> = T;
    fn to_ast(&self) -> Ast {
        Ast::str(self.to_string())
    }
}

impl<R, P: Phase> FormatArg for Expr<Id<R>, P> {
    type Phase = P;
    type Text<T> = T;
    fn to_ast(&self) -> Ast {
        self.ast().clone()
    }
}

impl<P: Phase> FormatArg for Expr<Cidr, P> {
    type Phase = P;
    type Text<T> = T;
    fn to_ast(&self) -> Ast {
        self.ast().clone()
    }
}

impl<E: Enumeration, P: Phase> FormatArg for Expr<E, P> {
    type Phase = P;
    type Text<T> = T;
    fn to_ast(&self) -> Ast {
        self.ast().clone()
    }
}

/// A parameter or variable stands for its expression.
macro_rules! named {
    ($($name:ident),*) => {$(
        impl<T> FormatArg for $name<T>
        where
            Expr<T>: FormatArg,
        {
            type Phase = <Expr<T> as FormatArg>::Phase;
            type Text<U> = <Expr<T> as FormatArg>::Text<U>;
            const IS_TEXT: bool = <Expr<T> as FormatArg>::IS_TEXT;
            fn to_ast(&self) -> Ast {
                self.expr().to_ast()
            }
        }
    )*};
}

named!(Param, Variable);

impl FormatArg for SecureParam {
    type Phase = Start;
    type Text<T> = Secret;
    fn to_ast(&self) -> Ast {
        self.expr().ast().clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expr::{Format, Literal, Node};

    #[derive(Debug)]
    enum Tier {
        Hot,
    }

    impl Enumeration for Tier {
        const VALUES: &'static [&'static str] = &["Hot"];
        fn as_str(&self) -> &str {
            match self {
                Self::Hot => "Hot",
            }
        }
    }

    impl Literal for Tier {
        const TYPE: &'static str = "string";
        fn into_node(self) -> Node {
            Node::from("Hot")
        }
    }

    fn check(value: impl FormatArg<Phase = Start, Text<String> = String>, expected: [&str; 2]) {
        let alone = Format::new().arg(&value).finish();
        let behind = Format::new().text("a").arg(&&value).finish();
        assert_eq!([alone.ast().to_string(), behind.ast().to_string()], expected);
    }

    #[test]
    fn parameters_and_variables_stand_for_their_expressions() {
        let p = ["parameters('p')", "format('a{0}', parameters('p'))"];
        check(Param::string("p"), p);
        check(Param::one_of("p", [Tier::Hot]), p);
        check(Param::one_of("p", [Tier::Hot]).expr(), p);
        check(Param::int("p"), ["string(parameters('p'))", "format('a{0}', parameters('p'))"]);
        let v = ["variables('v')", "format('a{0}', variables('v'))"];
        check(Variable::<String>::new("v", "text"), v);
        check(Variable::<i64>::new("v", 1), ["string(variables('v'))", v[1]]);
    }

    #[test]
    fn ids_and_ranges_are_text() {
        let call = || Ast::call("f", []);
        check(Expr::<Id<Tier>>::from_ast(call()), ["f()", "format('a{0}', f())"]);
        check(Expr::<Cidr>::from_ast(call()), ["f()", "format('a{0}', f())"]);
        check(crate::cidr!("10.0.0.0/8"), ["'10.0.0.0/8'", "'a10.0.0.0/8'"]);
    }

    #[test]
    fn a_secure_parameter_makes_a_secret() {
        let secret: Expr<Secret> = Format::new().text("a").arg(&SecureParam::string("p")).finish();
        assert_eq!(secret.ast().to_string(), "format('a{0}', parameters('p'))");
        assert!(secret.ast().is_secret());
    }
}
