// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ItemId;

/// Complex type `t:ReferenceItemResponseType`.
///
/// Restricts `t:ResponseObjectType`. The fields of this type are its whole content.
#[doc(alias = "ReferenceItemResponseType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReferenceItemResponse {
    /// Element `t:ReferenceItemId`, optional.
    pub reference_item_id: Option<Box<ItemId>>,
}

impl Eq for ReferenceItemResponse {}

rt::complex_type! {
    ReferenceItemResponse = "t:ReferenceItemResponseType";
    elements t {
        0 reference_item_id: "ReferenceItemId" optional;
    }
}
