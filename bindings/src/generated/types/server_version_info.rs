// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type without a name: element t:ServerVersionInfo.
///
/// Global element `t:ServerVersionInfo`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ServerVersionInfo {
    /// Attribute `MajorBuildNumber`, optional, `xs:int`.
    pub major_build_number: Option<i32>,
    /// Attribute `MajorVersion`, optional, `xs:int`.
    pub major_version: Option<i32>,
    /// Attribute `MinorBuildNumber`, optional, `xs:int`.
    pub minor_build_number: Option<i32>,
    /// Attribute `MinorVersion`, optional, `xs:int`.
    pub minor_version: Option<i32>,
    /// Attribute `Version`, optional, `xs:string`.
    pub version: Option<String>,
}

impl ServerVersionInfo {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ServerVersionInfo",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(ServerVersionInfo);

::ews_bindings::blank_default!(ServerVersionInfo);

impl xml::ReadNode for ServerVersionInfo {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
            (xml::Namespace::None, "MajorBuildNumber") => {
                input.fill_attribute(&mut self.major_build_number, attribute)
            }
            (xml::Namespace::None, "MajorVersion") => {
                input.fill_attribute(&mut self.major_version, attribute)
            }
            (xml::Namespace::None, "MinorBuildNumber") => {
                input.fill_attribute(&mut self.minor_build_number, attribute)
            }
            (xml::Namespace::None, "MinorVersion") => {
                input.fill_attribute(&mut self.minor_version, attribute)
            }
            (xml::Namespace::None, "Version") => {
                input.fill_attribute(&mut self.version, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ServerVersionInfo {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("MajorBuildNumber", &self.major_build_number);
        out.optional_attribute("MajorVersion", &self.major_version);
        out.optional_attribute("MinorBuildNumber", &self.minor_build_number);
        out.optional_attribute("MinorVersion", &self.minor_version);
        out.optional_attribute("Version", &self.version);
    }
}
