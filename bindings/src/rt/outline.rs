//! A macro for methods that generated code calls through a function pointer: the method `x` calls `x_outlined`.
//!
//! Before rustc inlines, it searches for cycles: it follows each generated function into all functions that are called,
//! but not through pointers. In a release build of this crate, the search takes 0.9 s with the pointers and 3.6 s
//! without them. LLVM turns the pointers back into plain calls.

macro_rules! outline {
    ($($(#[$doc:meta])* $vis:vis fn $name:ident / $outlined:ident(
        $self:ident: $this:ty $(, $argument:ident: $type:ty)*
    ) $(-> $result:ty)?;)*) => { $(
        $(#[$doc])*
        #[inline]
        $vis fn $name($self: $this $(, $argument: $type)*) $(-> $result)? {
            let outlined: fn($this $(, $type)*) $(-> $result)? = Self::$outlined;
            outlined($self $(, $argument)*)
        }
    )* };
}

pub(super) use outline;
