// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ArrayOfUserId, EmailAddressType};
use super::BaseDelegate;

/// Complex type `m:GetDelegateType`.
///
/// Extends `m:BaseDelegateType`.
/// Global element `m:GetDelegate`.
#[doc(alias = "GetDelegateType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetDelegate {
    /// What it inherits from [`BaseDelegate`].
    pub base: BaseDelegate,
    /// Attribute `IncludePermissions`, required.
    pub include_permissions: bool,
    /// Element `m:UserIds`, optional.
    pub user_ids: Option<ArrayOfUserId>,
}

impl Eq for GetDelegate {}

rt::complex_type!(
    GetDelegate { name: "m:GetDelegateType", base: BaseDelegate, required:
    "@IncludePermissions", bits: 2, model: "m:UserIds?" }
);

impl GetDelegate {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailbox: EmailAddressType, include_permissions: bool) -> Self {
        Self {
            base: BaseDelegate::new(mailbox),
            include_permissions,
            user_ids: None,
        }
    }
}

rt::extends!(GetDelegate, BaseDelegate);

rt::placeholder_new!(GetDelegate: placeholder, placeholder);

impl rt::ReadComplex for GetDelegate {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "IncludePermissions") => {
                reader.require_attribute(&mut self.include_permissions, attribute, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "UserIds") => reader.fill(&mut self.user_ids, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetDelegate {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("IncludePermissions", &self.include_permissions);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:UserIds", &self.user_ids);
    }
}

rt::root!(GetDelegate, "m:GetDelegate");
