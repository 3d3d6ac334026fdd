// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{AnyPath, ChangeDescription};

/// Complex type `t:ItemChangeDescriptionType`.
///
/// Extends `t:ChangeDescriptionType`.
#[doc(alias = "ItemChangeDescriptionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ItemChangeDescription {
    /// What it inherits from [`ChangeDescription`].
    pub base: ChangeDescription,
}

impl Eq for ItemChangeDescription {}

rt::complex_type!(
    ItemChangeDescription { name: "t:ItemChangeDescriptionType", base:
    ChangeDescription, bits: 1 }
);

impl ItemChangeDescription {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(path: AnyPath) -> Self {
        Self {
            base: ChangeDescription::new(path),
        }
    }
}

rt::extends!(ItemChangeDescription, ChangeDescription);

rt::placeholder_new!(ItemChangeDescription: placeholder);

impl rt::ReadComplex for ItemChangeDescription {
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

impl rt::WriteComplex for ItemChangeDescription {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
