// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(AlternateId, AlternateIdBase);

rt::placeholder_new!(AlternateId: placeholder, text, placeholder);

impl rt::ReadComplex for AlternateId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Id") => {
                reader.require_attribute(&mut self.id, attribute, 1)
            }
            (rt::Namespace::None, "IsArchive") => {
                reader.fill_attribute(&mut self.is_archive, attribute)
            }
            (rt::Namespace::None, "Mailbox") => {
                reader.require_attribute(&mut self.mailbox, attribute, 2)
            }
            _ => rt::ReadComplex::attribute(&mut self.base, attribute, reader),
        }
    }
}

impl rt::WriteComplex for AlternateId {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
        out.attribute("Id", &self.id);
        out.optional_attribute("IsArchive", &self.is_archive);
        out.attribute("Mailbox", &self.mailbox);
    }
}
