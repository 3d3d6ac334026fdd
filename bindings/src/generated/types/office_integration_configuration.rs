// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:OfficeIntegrationConfiguration`, since `V2017_07_11`.
///
/// Extends `t:ServiceConfiguration`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OfficeIntegrationConfiguration {
    /// Element `t:OfficeSidebarURL`, required.
    pub office_sidebar_url: String,
}

impl Eq for OfficeIntegrationConfiguration {}

xml::complex_type!(
    OfficeIntegrationConfiguration { name: "t:OfficeIntegrationConfiguration", required: "t:OfficeSidebarURL", bits: 1, model: "t:OfficeSidebarURL" }
);

impl OfficeIntegrationConfiguration {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(office_sidebar_url: impl Into<String>) -> Self {
        Self {
            office_sidebar_url: office_sidebar_url.into(),
        }
    }
}

xml::blank_new!(OfficeIntegrationConfiguration: text);

impl xml::ReadNode for OfficeIntegrationConfiguration {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "OfficeSidebarURL") => {
                input.require(&mut self.office_sidebar_url, tag, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for OfficeIntegrationConfiguration {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:OfficeSidebarURL", &self.office_sidebar_url);
    }
}
