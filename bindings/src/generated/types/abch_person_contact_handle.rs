// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(AbchPersonContactHandle: text, text);

impl rt::ReadComplex for AbchPersonContactHandle {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "SourceId") => reader.require(&mut self.source_id, tag, 0),
            (rt::T, "ObjectId") => reader.require(&mut self.object_id, tag, 1),
            (rt::T, "AccountName") => reader.fill(&mut self.account_name, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for AbchPersonContactHandle {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:SourceId", &self.source_id);
        out.element("t:ObjectId", &self.object_id);
        out.element("t:AccountName", &self.account_name);
    }
}
