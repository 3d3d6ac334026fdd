// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:AbchPersonContactHandle`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AbchPersonContactHandle {
    /// Element `t:SourceId`, required.
    pub source_id: String,
    /// Element `t:ObjectId`, required.
    pub object_id: String,
    /// Element `t:AccountName`, optional.
    pub account_name: Option<String>,
}

impl Eq for AbchPersonContactHandle {}

xml::complex_type!(
    AbchPersonContactHandle { name: "t:AbchPersonContactHandle", required:
    "t:SourceId, t:ObjectId", bits: 2, model: "t:SourceId, t:ObjectId, t:AccountName?"
    }
);

impl AbchPersonContactHandle {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(source_id: impl Into<String>, object_id: impl Into<String>) -> Self {
        Self {
            source_id: source_id.into(),
            object_id: object_id.into(),
            account_name: None,
        }
    }
}

xml::blank_new!(AbchPersonContactHandle: text, text);

impl xml::ReadNode for AbchPersonContactHandle {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "SourceId") => input.require(&mut self.source_id, tag, 0),
            (xml::T, "ObjectId") => input.require(&mut self.object_id, tag, 1),
            (xml::T, "AccountName") => input.fill(&mut self.account_name, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AbchPersonContactHandle {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:SourceId", &self.source_id);
        out.element("t:ObjectId", &self.object_id);
        out.element("t:AccountName", &self.account_name);
    }
}
