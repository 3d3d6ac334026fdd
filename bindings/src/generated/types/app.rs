// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::placeholder_new!(App: placeholder);

impl rt::ReadComplex for App {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Metadata") => reader.fill(&mut self.metadata, tag),
            (rt::T, "Manifest") => reader.require(&mut self.manifest, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for App {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Metadata", &self.metadata);
        out.element("t:Manifest", &self.manifest);
    }
}
