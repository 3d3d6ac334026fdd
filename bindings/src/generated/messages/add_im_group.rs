// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::NonEmptyString;

/// Adds an instant messaging group.
///
/// Complex type `m:AddImGroupType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddImGroup`.
///
/// Example, and the other operations of the area: [Instant messaging contacts](super::super::operation_index#instant-messaging-contacts).
///
/// Microsoft's reference: [`AddImGroup`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/addimgroup-operation).
#[doc(alias = "AddImGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddImGroup {
    /// Element `m:DisplayName`, required.
    pub display_name: NonEmptyString,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for AddImGroup {}

impl AddImGroup {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(display_name: NonEmptyString) -> Self {
        Self {
            display_name,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    AddImGroup = "m:AddImGroupType", required 1, new(value);
    elements m {
        0 display_name: "DisplayName" required 0;
    }
    kept { kept }
}

rt::root! {
    AddImGroup = "m:AddImGroup"
}
