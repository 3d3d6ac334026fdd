// @generated

use ::ews_bindings::{Result, xml};

use super::IdFormat;

/// Abstract complex type `t:AlternateIdBaseType`.
#[doc(alias = "AlternateIdBaseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AlternateIdBase {
    /// Attribute `Format`, required.
    pub format: IdFormat,
}

impl Eq for AlternateIdBase {}

xml::complex_type!(
    AlternateIdBase { name: "t:AlternateIdBaseType", required: "@Format", bits: 1 }
);

impl AlternateIdBase {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(format: IdFormat) -> Self {
        Self { format }
    }
}

xml::blank_new!(AlternateIdBase: blank);

impl xml::ReadNode for AlternateIdBase {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Format") => {
                input.require_attribute(&mut self.format, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AlternateIdBase {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Format", &self.format);
    }
}
