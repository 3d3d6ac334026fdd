// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{AnyPath, ItemChangeDescription};

/// Complex type `t:DeleteItemFieldType`.
///
/// Extends `t:ItemChangeDescriptionType`.
#[doc(alias = "DeleteItemFieldType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteItemField {
    /// What it inherits from [`ItemChangeDescription`].
    pub base: ItemChangeDescription,
}

impl Eq for DeleteItemField {}

rt::complex_type!(
    DeleteItemField { name: "t:DeleteItemFieldType", base: ItemChangeDescription, bits: 1 }
);

impl DeleteItemField {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(path: AnyPath) -> Self {
        Self {
            base: ItemChangeDescription::new(path),
        }
    }
}

rt::extends!(DeleteItemField, ItemChangeDescription);

rt::placeholder_new!(DeleteItemField: placeholder);

impl rt::ReadComplex for DeleteItemField {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        rt::ReadComplex::unlisted(&mut self.base, raw, reader)
    }
}

impl rt::WriteComplex for DeleteItemField {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
