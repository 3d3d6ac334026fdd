// @generated

use ::ews_bindings::{Result, rt};

use super::{ContentActivityAcl, ContentActivityMedia, ContentActivityType, Guid};

/// Complex type `t:ContentActivity`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ContentActivity {
    /// Element `t:Id`, required.
    pub id: Guid,
    /// Element `t:SharedBy`, required.
    pub shared_by: String,
    /// Element `t:ContentLocation`, required.
    pub content_location: String,
    /// Element `t:StartTime`, required.
    pub start_time: String,
    /// Element `t:EndTime`, required.
    pub end_time: String,
    /// Element `t:Type`, required.
    pub r#type: ContentActivityType,
    /// Element `t:MediaType`, required.
    pub media_type: ContentActivityMedia,
    /// Element `t:Acl`, required.
    pub acl: ContentActivityAcl,
}

impl Eq for ContentActivity {}

rt::complex_type!(
    ContentActivity { name: "t:ContentActivity", required:
    "t:Id, t:SharedBy, t:ContentLocation, t:StartTime, t:EndTime, t:Type, t:MediaType, t:Acl",
    bits: 8, model:
    "t:Id, t:SharedBy, t:ContentLocation, t:StartTime, t:EndTime, t:Type, t:MediaType, t:Acl"
    }
);

impl ContentActivity {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        id: Guid,
        shared_by: impl Into<String>,
        content_location: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
        r#type: ContentActivityType,
        media_type: ContentActivityMedia,
        acl: ContentActivityAcl,
    ) -> Self {
        Self {
            id,
            shared_by: shared_by.into(),
            content_location: content_location.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            r#type,
            media_type,
            acl,
        }
    }
}

rt::placeholder_new!(
    ContentActivity: placeholder, text, text, text, text, placeholder, placeholder,
    placeholder
);

impl rt::ReadComplex for ContentActivity {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Id") => reader.require(&mut self.id, tag, 0),
            (rt::T, "SharedBy") => reader.require(&mut self.shared_by, tag, 1),
            (rt::T, "ContentLocation") => {
                reader.require(&mut self.content_location, tag, 2)
            }
            (rt::T, "StartTime") => reader.require(&mut self.start_time, tag, 3),
            (rt::T, "EndTime") => reader.require(&mut self.end_time, tag, 4),
            (rt::T, "Type") => reader.require(&mut self.r#type, tag, 5),
            (rt::T, "MediaType") => reader.require(&mut self.media_type, tag, 6),
            (rt::T, "Acl") => reader.require(&mut self.acl, tag, 7),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ContentActivity {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Id", &self.id);
        out.element("t:SharedBy", &self.shared_by);
        out.element("t:ContentLocation", &self.content_location);
        out.element("t:StartTime", &self.start_time);
        out.element("t:EndTime", &self.end_time);
        out.element("t:Type", &self.r#type);
        out.element("t:MediaType", &self.media_type);
        out.element("t:Acl", &self.acl);
    }
}
