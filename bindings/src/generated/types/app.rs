// @generated

use ::ews_bindings::{Result, value, xml};

use super::AppMetadata;

/// Complex type `t:AppType`, since `V2016_10_10`.
#[doc(alias = "AppType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct App {
    /// Element `t:Metadata`, optional.
    pub metadata: Option<Box<AppMetadata>>,
    /// Element `t:Manifest`, required.
    pub manifest: value::Base64,
}

impl Eq for App {}

xml::complex_type!(
    App { name: "t:AppType", required: "t:Manifest", bits: 1, model:
    "t:Metadata?, t:Manifest" }
);

impl App {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(manifest: value::Base64) -> Self {
        Self { metadata: None, manifest }
    }
}

xml::blank_new!(App: blank);

impl xml::ReadNode for App {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Metadata") => input.fill(&mut self.metadata, tag),
            (xml::T, "Manifest") => input.require(&mut self.manifest, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for App {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Metadata", &self.metadata);
        out.element("t:Manifest", &self.manifest);
    }
}
