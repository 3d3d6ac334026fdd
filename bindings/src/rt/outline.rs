//! A macro for methods that generated code calls by way of a function pointer: `x` calls `x_outlined`.
//!
//! Before rustc inlines, it looks for cycles, and follows each generated function through all that the function
//! calls. It does not follow pointers. Without them the search takes 3.6 s of a release build of this crate, with
//! them 0.9 s; LLVM turns them back into plain calls.

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
