// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(RemoveDelegate, BaseDelegate);

rt::placeholder_new!(RemoveDelegate: placeholder, placeholder);

impl rt::ReadComplex for RemoveDelegate {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "UserIds") => reader.require(&mut self.user_ids, tag, 1),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for RemoveDelegate {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:UserIds", &self.user_ids);
    }
}

rt::root!(RemoveDelegate, "m:RemoveDelegate");
