// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfUserId, EmailAddressType};
use super::BaseDelegate;

/// Complex type `m:RemoveDelegateType`.
///
/// Extends `m:BaseDelegateType`.
/// Global element `m:RemoveDelegate`.
#[doc(alias = "RemoveDelegateType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveDelegate {
    /// What it inherits from [`BaseDelegate`].
    pub base: BaseDelegate,
    /// Element `m:UserIds`, required.
    pub user_ids: ArrayOfUserId,
}

impl Eq for RemoveDelegate {}

xml::complex_type!(
    RemoveDelegate { name: "m:RemoveDelegateType", base: BaseDelegate, required:
    "m:UserIds", bits: 2, model: "m:UserIds" }
);

impl RemoveDelegate {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailbox: EmailAddressType, user_ids: ArrayOfUserId) -> Self {
        Self {
            base: BaseDelegate::new(mailbox),
            user_ids,
        }
    }
}

xml::extends!(RemoveDelegate, BaseDelegate);

xml::blank_new!(RemoveDelegate: blank, blank);

impl xml::ReadNode for RemoveDelegate {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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

xml::root!(RemoveDelegate, "m:RemoveDelegate");
