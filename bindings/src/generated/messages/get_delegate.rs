// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(GetDelegate, BaseDelegate);

xml::blank_new!(GetDelegate: blank, blank);

impl xml::ReadNode for GetDelegate {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "IncludePermissions") => {
                input.require_attribute(&mut self.include_permissions, attribute, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "UserIds") => input.fill(&mut self.user_ids, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetDelegate {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("IncludePermissions", &self.include_permissions);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:UserIds", &self.user_ids);
    }
}

xml::root!(GetDelegate, "m:GetDelegate");
