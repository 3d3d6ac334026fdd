// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(Metadata: text);

impl rt::ReadComplex for Metadata {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "CustomApps") => reader.require(&mut self.custom_apps, tag, 0),
            (rt::T, "GenericInfo") => reader.fill(&mut self.generic_info, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Metadata {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:CustomApps", &self.custom_apps);
        out.element("t:GenericInfo", &self.generic_info);
    }
}
