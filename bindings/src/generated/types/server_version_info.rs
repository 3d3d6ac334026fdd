// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(ServerVersionInfo { name: "t:ServerVersionInfo" });

rt::placeholder_default!(ServerVersionInfo);

impl rt::ReadComplex for ServerVersionInfo {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "MajorBuildNumber") => {
                reader.fill_attribute(&mut self.major_build_number, attribute)
            }
            (rt::Namespace::None, "MajorVersion") => {
                reader.fill_attribute(&mut self.major_version, attribute)
            }
            (rt::Namespace::None, "MinorBuildNumber") => {
                reader.fill_attribute(&mut self.minor_build_number, attribute)
            }
            (rt::Namespace::None, "MinorVersion") => {
                reader.fill_attribute(&mut self.minor_version, attribute)
            }
            (rt::Namespace::None, "Version") => {
                reader.fill_attribute(&mut self.version, attribute)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ServerVersionInfo {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("MajorBuildNumber", &self.major_build_number);
        out.optional_attribute("MajorVersion", &self.major_version);
        out.optional_attribute("MinorBuildNumber", &self.minor_build_number);
        out.optional_attribute("MinorVersion", &self.minor_version);
        out.optional_attribute("Version", &self.version);
    }
}

rt::root!(ServerVersionInfo, "t:ServerVersionInfo");
