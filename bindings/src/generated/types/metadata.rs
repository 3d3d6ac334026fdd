// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:Metadata`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Metadata {
    /// Element `t:CustomApps`, required.
    pub custom_apps: String,
    /// Element `t:GenericInfo`, optional, since `V2018_01_08`.
    pub generic_info: Option<String>,
}

impl Eq for Metadata {}

xml::complex_type!(
    Metadata { name: "t:Metadata", required: "t:CustomApps", bits: 1, model:
    "t:CustomApps, t:GenericInfo?" }
);

impl Metadata {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(custom_apps: impl Into<String>) -> Self {
        Self {
            custom_apps: custom_apps.into(),
            generic_info: None,
        }
    }
}

xml::blank_new!(Metadata: text);

impl xml::ReadNode for Metadata {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
