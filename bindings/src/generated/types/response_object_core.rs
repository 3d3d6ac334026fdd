// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ItemId, Message};

/// Abstract complex type `t:ResponseObjectCoreType`.
///
/// Extends `t:MessageType`.
#[doc(alias = "ResponseObjectCoreType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResponseObjectCore {
    /// The fields inherited from [`Message`].
    pub base: Message,
    /// Element `t:ReferenceItemId`, optional.
    pub reference_item_id: Option<Box<ItemId>>,
}

rt::complex_type! {
    ResponseObjectCore: Message = "t:ResponseObjectCoreType";
    elements {
        base;
        0 reference_item_id: t "ReferenceItemId" ?;
    }
}
