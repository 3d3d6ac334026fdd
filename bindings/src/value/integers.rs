//! The positive, negative and non-positive integers of XML Schema. Like `xs:integer`, they have 64 bits.

use crate::rt::Facets;
use crate::rt::facets::Faceted;

macro_rules! integers {
    ($($(#[$doc:meta])* $type:ident($base:ty), $min:expr, $max:expr;)*) => { $(
        $(#[$doc])*
        ///
        /// Reading keeps and reports a number that is outside the range of this type, but in the range of the inner type. Any
        /// other text is a value that cannot be read. Writing refuses a number outside the range.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type($base);

        impl $type {
            const FACETS: &'static [Facets] = &[Facets { min: $min, max: $max, ..Facets::NONE }];
        }

        crate::facet_number!($type, $base);

        impl Faceted for $type {
            fn number(&self) -> Option<i128> {
                self.0.number()
            }
        }
    )* };
}

integers! {
    /// An integer of at least 1 (`xs:positiveInteger`).
    PositiveInteger(u64), Some(1), None;
    /// An integer of at most 0 (`xs:nonPositiveInteger`).
    NonPositiveInteger(i64), None, Some(0);
    /// An integer of at most -1 (`xs:negativeInteger`).
    NegativeInteger(i64), None, Some(-1);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integer_with_the_wrong_sign_is_refused() {
        assert_eq!(PositiveInteger::new(1).map(PositiveInteger::into_inner).ok(), Some(1));
        assert!(PositiveInteger::new(0).is_err());
        assert!(NonPositiveInteger::new(0).is_ok() && NonPositiveInteger::new(1).is_err());
        assert!(NegativeInteger::new(-1).is_ok() && NegativeInteger::new(0).is_err());
    }
}
