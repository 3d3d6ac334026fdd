// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{DynamicRefinerQuery, RefinerType, SearchRefiner, SmtpAddress};

/// Complex type `t:PeopleRefinerType`, since `V2016_10_10`.
///
/// Extends `t:SearchRefinerType`.
///
/// Fields inherited from [`SearchRefiner`]: `refiner_type`, `refiner`, `result_count`.
#[doc(alias = "PeopleRefinerType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PeopleRefiner {
    /// The value of the base type, [`SearchRefiner`].
    pub base: SearchRefiner,
    /// Element `t:DisplayName`, optional.
    pub display_name: Option<String>,
    /// Element `t:SmtpAddress`, optional.
    pub smtp_address: Option<Box<SmtpAddress>>,
}

impl Eq for PeopleRefiner {}

impl PeopleRefiner {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        refiner_type: RefinerType,
        refiner: impl Into<DynamicRefinerQuery>,
    ) -> Self {
        Self {
            base: SearchRefiner::new(refiner_type, refiner),
            display_name: None,
            smtp_address: None,
        }
    }
}

rt::complex_type! {
    PeopleRefiner: SearchRefiner = "t:PeopleRefinerType", required 2, new(value value(DynamicRefinerQuery));
    elements t {
        base 3;
        0 display_name: "DisplayName" optional;
        1 smtp_address: "SmtpAddress" optional;
    }
}
