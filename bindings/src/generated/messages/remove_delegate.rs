// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfUserId, EmailAddressType};
use super::BaseDelegate;

/// Complex type `m:RemoveDelegateType`.
///
/// Extends `m:BaseDelegateType`.
/// Global element `m:RemoveDelegate`.
#[doc(alias = "RemoveDelegateType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct RemoveDelegate {
    /// What it inherits from [`BaseDelegate`].
    pub base: BaseDelegate,
    /// Element `m:UserIds`, required.
    pub user_ids: ArrayOfUserId,
}

impl RemoveDelegate {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:RemoveDelegateType",
        base: Some(BaseDelegate::SHAPE),
        required: &["m:UserIds"],
        bits: 2,
        content: xml::Content::Model("m:UserIds"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(mailbox: EmailAddressType, user_ids: ArrayOfUserId) -> Self {
        Self {
            base: BaseDelegate::new(mailbox),
            user_ids,
        }
    }
}

::ews_bindings::complex_type!(RemoveDelegate);

::ews_bindings::extends!(RemoveDelegate, BaseDelegate);

::ews_bindings::blank_new!(RemoveDelegate : blank, blank);

impl xml::ReadNode for RemoveDelegate {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "UserIds") => input.require(&mut self.user_ids, tag, 1),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for RemoveDelegate {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:UserIds", &self.user_ids);
    }
}
