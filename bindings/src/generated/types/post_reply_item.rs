// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{Body, PostReplyItemBase};

/// Complex type `t:PostReplyItemType`.
///
/// Extends `t:PostReplyItemBaseType`.
///
/// Fields inherited from [`PostReplyItemBase`]: `subject`, `body`, `reference_item_id`.
///
/// Microsoft's reference: [`PostReplyItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/postreplyitem).
#[doc(alias = "PostReplyItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PostReplyItem {
    /// The value of the base type, [`PostReplyItemBase`].
    pub base: PostReplyItemBase,
    /// Element `t:NewBodyContent`, optional.
    pub new_body_content: Option<Box<Body>>,
}

impl Eq for PostReplyItem {}

rt::complex_type! {
    PostReplyItem: PostReplyItemBase = "t:PostReplyItemType";
    elements t {
        base 3;
        0 new_body_content: "NewBodyContent" optional;
    }
}
