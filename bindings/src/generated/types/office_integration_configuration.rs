// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(OfficeIntegrationConfiguration: text);

impl rt::ReadComplex for OfficeIntegrationConfiguration {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "OfficeSidebarURL") => {
                reader.require(&mut self.office_sidebar_url, tag, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for OfficeIntegrationConfiguration {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:OfficeSidebarURL", &self.office_sidebar_url);
    }
}
