//! How the functions are written down that do nothing but call ARM's.

/// Declares constructors, each by its typed arguments, what it yields, and ARM's name.
///
/// An argument `text: String` is one value of that type. A single argument `parts: [String]` is a
/// list of values, each of which becomes an argument.
macro_rules! functions {
    ($(
        $(#[$doc:meta])*
        pub fn $name:ident $(<$($generic:ident $(: $bound:ident)?),+>)? ($($arguments:tt)*)
            -> $out:ty = $arm:literal;
    )*) => {$(
        functions!(
            @one [$(#[$doc])*] $name [$($($generic $(: $bound)?,)+)?] ($($arguments)*) [$out] $arm
        );
    )*};
    (
        @one [$(#[$doc:meta])*] $name:ident [$($generics:tt)*]
            ($list:ident: [$a:ty]) [$out:ty] $arm:literal
    ) => {
        $(#[$doc])*
        pub fn $name<$($generics)* A>($list: A) -> $crate::expr::Expr<$out, A::Phase>
        where
            A: $crate::expr::Values<$a>,
        {
            $crate::expr::call($arm, $crate::expr::arguments($list))
        }
    };
    (
        @one [$(#[$doc:meta])*] $name:ident [$($generics:tt)*]
            ($first:ident: $a:ty) [$out:ty] $arm:literal
    ) => {
        $(#[$doc])*
        pub fn $name<$($generics)* A>($first: A) -> $crate::expr::Expr<$out, A::Phase>
        where
            A: $crate::expr::Value<$a>,
        {
            $crate::expr::call($arm, [$crate::expr::argument($first)])
        }
    };
    (
        @one [$(#[$doc:meta])*] $name:ident [$($generics:tt)*]
            ($first:ident: $a:ty, $second:ident: $b:ty) [$out:ty] $arm:literal
    ) => {
        $(#[$doc])*
        pub fn $name<$($generics)* A, B>(
            $first: A,
            $second: B,
        ) -> $crate::expr::Expr<$out, $crate::functions::Later<A::Phase, B::Phase>>
        where
            A: $crate::expr::Value<$a, Phase: $crate::expr::Join<B::Phase>>,
            B: $crate::expr::Value<$b>,
        {
            let arguments = [$crate::expr::argument($first), $crate::expr::argument($second)];
            $crate::expr::call($arm, arguments)
        }
    };
    (
        @one [$(#[$doc:meta])*] $name:ident [$($generics:tt)*]
            ($first:ident: $a:ty, $second:ident: $b:ty, $third:ident: $c:ty) [$out:ty] $arm:literal
    ) => {
        $(#[$doc])*
        pub fn $name<$($generics)* A, B, C>(
            $first: A,
            $second: B,
            $third: C,
        ) -> $crate::expr::Expr<
            $out,
            $crate::functions::Latest<A::Phase, B::Phase, C::Phase>,
        >
        where
            A: $crate::expr::Value<
                    $a,
                    Phase: $crate::expr::Join<B::Phase, Out: $crate::expr::Join<C::Phase>>,
                >,
            B: $crate::expr::Value<$b>,
            C: $crate::expr::Value<$c>,
        {
            let arguments = [
                $crate::expr::argument($first),
                $crate::expr::argument($second),
                $crate::expr::argument($third),
            ];
            $crate::expr::call($arm, arguments)
        }
    };
}

/// Declares the type of an object that a function gives, with a method for each of its members.
macro_rules! members {
    (
        $(#[$doc:meta])*
        pub enum $name:ident {$(
            $(#[$member_doc:meta])*
            pub fn $member:ident() -> $out:ty = $json:literal;
        )*}
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        pub enum $name {}

        impl<P> $crate::expr::Expr<$name, P> {$(
            $(#[$member_doc])*
            pub fn $member(&self) -> $crate::expr::Expr<$out, P> {
                $crate::expr::field(self, $json)
            }
        )*}
    };
}

pub(super) use {functions, members};
