// @generated

use ::ews_bindings::{Result, rt};

use super::{OfficeClientCode, Version};

/// Complex type `t:OfficeClientType`, since `V2016_10_10`.
#[doc(alias = "OfficeClientType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OfficeClient {
    /// Attribute `Code`, required.
    pub code: OfficeClientCode,
    /// Attribute `Version`, required.
    pub version: Version,
}

impl Eq for OfficeClient {}

rt::complex_type!(
    OfficeClient { name: "t:OfficeClientType", required: "@Code, @Version", bits: 2 }
);

impl OfficeClient {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(code: OfficeClientCode, version: Version) -> Self {
        Self { code, version }
    }
}

rt::placeholder_new!(OfficeClient: placeholder, placeholder);

impl rt::ReadComplex for OfficeClient {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Code") => {
                reader.require_attribute(&mut self.code, attribute, 0)
            }
            (rt::Namespace::None, "Version") => {
                reader.require_attribute(&mut self.version, attribute, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for OfficeClient {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Code", &self.code);
        out.attribute("Version", &self.version);
    }
}
