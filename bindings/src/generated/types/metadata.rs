// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:Metadata`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct Metadata {
    /// Element `t:CustomApps`, required, `xs:string`.
    pub custom_apps: String,
    /// Element `t:GenericInfo`, optional, `xs:string`.
    pub generic_info: Option<String>,
}

impl Metadata {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:Metadata",
        required: &["t:CustomApps"],
        bits: 1,
        content: xml::Content::Model("t:CustomApps, t:GenericInfo?"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(custom_apps: impl Into<String>) -> Self {
        Self {
            custom_apps: custom_apps.into(),
            generic_info: None,
        }
    }
}

::ews_bindings::complex_type!(Metadata);

::ews_bindings::blank_new!(Metadata : text);

impl xml::ReadNode for Metadata {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "CustomApps") => input.require(&mut self.custom_apps, tag, 0),
            (xml::T, "GenericInfo") => input.fill(&mut self.generic_info, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for Metadata {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:CustomApps", &self.custom_apps);
        out.element("t:GenericInfo", &self.generic_info);
    }
}
