// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::AppMetadata;

/// Complex type `t:AppType`.
#[doc(alias = "AppType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct App {
    /// Element `t:Metadata`, optional.
    pub metadata: Option<Box<AppMetadata>>,
    /// Element `t:Manifest`, required, `xs:base64Binary`.
    pub manifest: value::Base64,
}

impl App {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:AppType",
        required: &["t:Manifest"],
        bits: 1,
        content: xml::Content::Model("t:Metadata?, t:Manifest"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(manifest: value::Base64) -> Self {
        Self { metadata: None, manifest }
    }
}

::ews_bindings::complex_type!(App);

::ews_bindings::blank_new!(App : blank);

impl xml::ReadNode for App {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
