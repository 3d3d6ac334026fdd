// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    AlternateIdBase { name: "t:AlternateIdBaseType", required: "@Format", bits: 1 }
);

impl AlternateIdBase {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(format: IdFormat) -> Self {
        Self { format }
    }
}

rt::placeholder_new!(AlternateIdBase: placeholder);

impl rt::ReadComplex for AlternateIdBase {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Format") => {
                reader.require_attribute(&mut self.format, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for AlternateIdBase {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Format", &self.format);
    }
}
