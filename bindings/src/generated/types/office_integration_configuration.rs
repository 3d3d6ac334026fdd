// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:OfficeIntegrationConfiguration`.
///
/// Extends `t:ServiceConfiguration`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct OfficeIntegrationConfiguration {
    /// Element `t:OfficeSidebarURL`, required, `xs:string`.
    pub office_sidebar_url: String,
}

impl OfficeIntegrationConfiguration {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:OfficeIntegrationConfiguration",
        required: &["t:OfficeSidebarURL"],
        bits: 1,
        content: xml::Content::Model("t:OfficeSidebarURL"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(office_sidebar_url: impl Into<String>) -> Self {
        Self {
            office_sidebar_url: office_sidebar_url.into(),
        }
    }
}

::ews_bindings::complex_type!(OfficeIntegrationConfiguration);

::ews_bindings::blank_new!(OfficeIntegrationConfiguration : text);

impl xml::ReadNode for OfficeIntegrationConfiguration {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
