// @generated

use ::ews_bindings::rt;
use super::ResponseObject;

/// Complex type `t:RemoveItemType`.
///
/// Extends `t:ResponseObjectType`.
#[doc(alias = "RemoveItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveItem {
    /// The fields inherited from [`ResponseObject`].
    pub base: ResponseObject,
}

rt::complex_type! {
    RemoveItem: ResponseObject = "t:RemoveItemType";
    attributes {
        base;
    }
    elements {
        base;
    }
}
