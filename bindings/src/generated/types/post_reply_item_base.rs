// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{Body, ItemId};

/// Complex type `t:PostReplyItemBaseType`.
///
/// Restricts `t:ResponseObjectType`. The fields of this type are its whole content.
#[doc(alias = "PostReplyItemBaseType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PostReplyItemBase {
    /// Element `t:Subject`, optional.
    pub subject: Option<String>,
    /// Element `t:Body`, optional.
    pub body: Option<Box<Body>>,
    /// Element `t:ReferenceItemId`, optional.
    pub reference_item_id: Option<Box<ItemId>>,
}

impl Eq for PostReplyItemBase {}

rt::complex_type! {
    PostReplyItemBase = "t:PostReplyItemBaseType";
    elements t {
        0 subject: "Subject" optional;
        1 body: "Body" optional;
        2 reference_item_id: "ReferenceItemId" optional;
    }
}
