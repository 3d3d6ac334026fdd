// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::NonEmptyString;

/// Complex type `m:AddImGroupType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddImGroup`.
#[doc(alias = "AddImGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddImGroup {
    /// Element `m:DisplayName`, required.
    pub display_name: NonEmptyString,
}

impl Eq for AddImGroup {}

impl AddImGroup {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(display_name: NonEmptyString) -> Self {
        Self { display_name }
    }
}

rt::complex_type! {
    AddImGroup = "m:AddImGroupType", required 1, new(value);
    elements m {
        0 display_name: "DisplayName" required 0;
    }
}

rt::root! {
    AddImGroup = "m:AddImGroup"
}
