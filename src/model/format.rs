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
