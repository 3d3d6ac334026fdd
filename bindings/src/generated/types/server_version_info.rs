// @generated

use ::ews_bindings::{Result, xml};

/// Complex type without a name: element t:ServerVersionInfo.
///
/// Global element `t:ServerVersionInfo`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ServerVersionInfo {
    /// Attribute `MajorBuildNumber`, optional.
    pub major_build_number: Option<i32>,
    /// Attribute `MajorVersion`, optional.
    pub major_version: Option<i32>,
    /// Attribute `MinorBuildNumber`, optional.
    pub minor_build_number: Option<i32>,
    /// Attribute `MinorVersion`, optional.
    pub minor_version: Option<i32>,
    /// Attribute `Version`, optional.
    pub version: Option<String>,
}

impl Eq for ServerVersionInfo {}

xml::complex_type!(ServerVersionInfo { name: "t:ServerVersionInfo" });

xml::blank_default!(ServerVersionInfo);

impl xml::ReadNode for ServerVersionInfo {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
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

xml::root!(ServerVersionInfo, "t:ServerVersionInfo");
