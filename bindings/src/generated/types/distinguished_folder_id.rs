// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(DistinguishedFolderId: placeholder);

impl rt::ReadComplex for DistinguishedFolderId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "ChangeKey") => {
                reader.fill_attribute(&mut self.change_key, attribute)
            }
            (rt::Namespace::None, "Id") => {
                reader.require_attribute(&mut self.id, attribute, 0)
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
            (rt::T, "Mailbox") => reader.fill(&mut self.mailbox, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DistinguishedFolderId {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("ChangeKey", &self.change_key);
        out.attribute("Id", &self.id);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Mailbox", &self.mailbox);
    }
}
