// @generated

use ::ews_bindings::{Result, xml};

use super::{DistinguishedFolderIdName, EmailAddressType};

/// Complex type `t:DistinguishedFolderIdType`.
///
/// Extends `t:BaseFolderIdType`.
#[doc(alias = "DistinguishedFolderIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DistinguishedFolderId {
    /// Attribute `ChangeKey`, optional.
    pub change_key: Option<String>,
    /// Attribute `Id`, required.
    pub id: DistinguishedFolderIdName,
    /// Element `t:Mailbox`, optional.
    pub mailbox: Option<Box<EmailAddressType>>,
}

impl Eq for DistinguishedFolderId {}

xml::complex_type!(
    DistinguishedFolderId { name: "t:DistinguishedFolderIdType", required: "@Id", bits: 1, model: "t:Mailbox?" }
);

impl DistinguishedFolderId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: DistinguishedFolderIdName) -> Self {
        Self {
            change_key: None,
            id,
            mailbox: None,
        }
    }
}

xml::blank_new!(DistinguishedFolderId: blank);

impl xml::ReadNode for DistinguishedFolderId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "ChangeKey") => {
                input.fill_attribute(&mut self.change_key, attribute)
            }
            (xml::Namespace::None, "Id") => {
                input.require_attribute(&mut self.id, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Mailbox") => input.fill(&mut self.mailbox, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for DistinguishedFolderId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("ChangeKey", &self.change_key);
        out.attribute("Id", &self.id);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Mailbox", &self.mailbox);
    }
}
