// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    OfficeClient { name: "t:OfficeClientType", required: "@Code, @Version", bits: 2 }
);

impl OfficeClient {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(code: OfficeClientCode, version: Version) -> Self {
        Self { code, version }
    }
}

xml::blank_new!(OfficeClient: blank, blank);

impl xml::ReadNode for OfficeClient {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Code") => {
                input.require_attribute(&mut self.code, attribute, 0)
            }
            (xml::Namespace::None, "Version") => {
                input.require_attribute(&mut self.version, attribute, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for OfficeClient {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Code", &self.code);
        out.attribute("Version", &self.version);
    }
}
