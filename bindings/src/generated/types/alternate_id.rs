// @generated

use ::ews_bindings::{Result, xml};

use super::{AlternateIdBase, IdFormat, NonEmptyString};

/// Complex type `t:AlternateIdType`.
///
/// Extends `t:AlternateIdBaseType`.
#[doc(alias = "AlternateIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AlternateId {
    /// What it inherits from [`AlternateIdBase`].
    pub base: AlternateIdBase,
    /// Attribute `Id`, required.
    pub id: String,
    /// Attribute `IsArchive`, optional, since `Exchange2010_SP1`.
    pub is_archive: Option<bool>,
    /// Attribute `Mailbox`, required.
    pub mailbox: NonEmptyString,
}

impl Eq for AlternateId {}

xml::complex_type!(
    AlternateId { name: "t:AlternateIdType", base: AlternateIdBase, required:
    "@Id, @Mailbox", bits: 3 }
);

impl AlternateId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        format: IdFormat,
        id: impl Into<String>,
        mailbox: NonEmptyString,
    ) -> Self {
        Self {
            base: AlternateIdBase::new(format),
            id: id.into(),
            is_archive: None,
            mailbox,
        }
    }
}

xml::extends!(AlternateId, AlternateIdBase);

xml::blank_new!(AlternateId: blank, text, blank);

impl xml::ReadNode for AlternateId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Id") => {
                input.require_attribute(&mut self.id, attribute, 1)
            }
            (xml::Namespace::None, "IsArchive") => {
                input.fill_attribute(&mut self.is_archive, attribute)
            }
            (xml::Namespace::None, "Mailbox") => {
                input.require_attribute(&mut self.mailbox, attribute, 2)
            }
            _ => xml::ReadNode::attribute(&mut self.base, attribute, input),
        }
    }
}

impl xml::WriteNode for AlternateId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
        out.attribute("Id", &self.id);
        out.optional_attribute("IsArchive", &self.is_archive);
        out.attribute("Mailbox", &self.mailbox);
    }
}
