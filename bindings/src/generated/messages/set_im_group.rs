// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ItemId, NonEmptyString};

/// Renames an instant messaging group.
///
/// Complex type `m:SetImGroupType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetImGroup`.
///
/// Example, and the other operations of the area: [Instant messaging contacts](super::super::operation_index#instant-messaging-contacts).
///
/// Microsoft's reference: [`SetImGroup`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/setimgroup-operation).
#[doc(alias = "SetImGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetImGroup {
    /// Element `m:GroupId`, required.
    pub group_id: ItemId,
    /// Element `m:NewDisplayName`, required.
    pub new_display_name: NonEmptyString,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SetImGroup {}

impl SetImGroup {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(group_id: impl Into<ItemId>, new_display_name: NonEmptyString) -> Self {
        Self {
            group_id: group_id.into(),
            new_display_name,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SetImGroup = "m:SetImGroupType", required 2, new(value(ItemId) value);
    elements m {
        0 group_id: "GroupId" required 0;
        1 new_display_name: "NewDisplayName" required 1;
    }
    kept { kept }
}

rt::root! {
    SetImGroup = "m:SetImGroup"
}
