//! `FindItem` and `FindFolder`.

use ews_bindings::messages::{
    FindFolder, FindFolderPageFolderView, FindFolderResponseMessage, FindItem, FindItemResponseMessage,
    FindItemView, ResponseCode,
};
use ews_bindings::operation::Message as _;
use ews_bindings::properties::{Properties, compare};
use ews_bindings::types::{
    AnyFolder, AnyFolderId, AnyItem, CalendarView, FindFolderParent, FindItemParent, FolderQueryTraversal,
    FractionalPageView, IndexBasePoint, IndexedPageView, ItemQueryTraversal, Restriction,
};

use ews_bindings::value::{DateTime, Instant, Offset};

use super::{Call, Outcome, summary};
use crate::refusal::Refusal;

impl Call<'_> {
    pub(super) fn find_item(
        &mut self,
        id: &AnyFolderId,
        request: &FindItem,
    ) -> Outcome<FindItemResponseMessage> {
        let folder = self.any_folder_id(id)?;
        if request.group_by.is_some() {
            return Err(unsupported("this server does not group items"));
        }
        let mut found = self.candidates(&folder, request)?;
        let order = request.sort_order.as_ref().map(|order| order.iter().cloned().collect::<Vec<_>>());
        match order {
            Some(order) => found.sort_by(|a, b| compare(a, b, &order)),
            // Without an order, the newest item is first.
            None => found.reverse(),
        }
        let page = item_page(&mut found, request)?;
        let shape = &request.item_shape;
        let items: Vec<AnyItem> = found.iter().map(|item| summary::of(item, shape)).collect();
        let root = FindItemParent {
            indexed_paging_offset: page.next_offset,
            numerator_offset: page.numerator,
            absolute_denominator: page.denominator,
            includes_last_item_in_range: Some(page.is_last),
            total_items_in_view: count(page.total),
            ..FindItemParent::new(ews_bindings::types::ArrayOfRealItems::from(items))
        };
        Ok(FindItemResponseMessage { root_folder: Some(root.into()), ..FindItemResponseMessage::success() })
    }

    /// Returns the items of a folder that a request searches.
    fn candidates(&mut self, folder: &str, request: &FindItem) -> Outcome<Vec<AnyItem>> {
        if request.traversal == ItemQueryTraversal::SoftDeleted {
            return Err(unsupported("this server has soft-deleted items only in their own folder"));
        }
        let wants_associated = request.traversal == ItemQueryTraversal::Associated;
        let own = self.own();
        let is_wanted = |(id, _): &(&str, &AnyItem)| {
            own.items.get(*id).is_some_and(|item| item.is_associated == wants_associated)
        };
        let all = own.items_of(folder).filter(is_wanted).map(|(_, item)| item.clone());
        let mut items = restricted(all.collect(), request.restriction.as_deref())?;
        if let Some(query) = &request.query_string {
            let words: Vec<String> = query.value.split_whitespace().map(str::to_lowercase).collect();
            items.retain(|item| has_words(item, &words));
        }
        Ok(items)
    }

    pub(super) fn find_folder(
        &mut self,
        id: &AnyFolderId,
        request: &FindFolder,
    ) -> Outcome<FindFolderResponseMessage> {
        let folder = self.any_folder_id(id)?;
        let own = self.own();
        let ids = match request.traversal {
            FolderQueryTraversal::Deep => own.descendants(&folder),
            FolderQueryTraversal::SoftDeleted => {
                return Err(unsupported("this server does not keep deleted folders"));
            }
            _ => own.children(&folder),
        };
        let all: Vec<AnyFolder> = ids.iter().filter_map(|id| own.folder_value(id)).collect();
        let mut found = restricted(all, request.restriction.as_deref())?;
        let page = match &request.page_folder_view {
            Some(FindFolderPageFolderView::IndexedPageFolderView(view)) => indexed(&mut found, view)?,
            Some(FindFolderPageFolderView::FractionalPageFolderView(view)) => fractional(&mut found, view)?,
            Some(_) => return Err(unsupported("this server does not support this view")),
            None => Page::whole(found.len()),
        };
        let shape = &request.folder_shape;
        let folders: Vec<AnyFolder> = found.iter().map(|folder| folder.project(shape)).collect();
        let root = FindFolderParent {
            indexed_paging_offset: page.next_offset,
            numerator_offset: page.numerator,
            absolute_denominator: page.denominator,
            includes_last_item_in_range: Some(page.is_last),
            total_items_in_view: count(page.total),
            folders: Some(folders.into()),
        };
        Ok(FindFolderResponseMessage {
            root_folder: Some(root.into()),
            ..FindFolderResponseMessage::success()
        })
    }
}

/// The position of a page.
struct Page {
    next_offset: Option<i32>,
    numerator: Option<i32>,
    denominator: Option<i32>,
    is_last: bool,
    total: usize,
}

impl Page {
    fn whole(total: usize) -> Self {
        Self { next_offset: None, numerator: None, denominator: None, is_last: true, total }
    }
}

/// Keeps only the items of the page that a request asks for.
fn item_page(found: &mut Vec<AnyItem>, request: &FindItem) -> Outcome<Page> {
    match &request.view {
        // As Exchange, which has a limit for searches without a view.
        None => {
            let total = found.len();
            found.truncate(most(None)?);
            Ok(Page { is_last: found.len() == total, ..Page::whole(total) })
        }
        Some(FindItemView::IndexedPageItemView(view)) => indexed(found, view),
        Some(FindItemView::FractionalPageItemView(view)) => fractional(found, view),
        Some(FindItemView::CalendarView(view)) => calendar(found, view, request),
        Some(_) => Err(unsupported("this server does not support this view")),
    }
}

fn indexed<T>(found: &mut Vec<T>, view: &IndexedPageView) -> Outcome<Page> {
    let total = found.len();
    let Ok(offset) = usize::try_from(view.offset) else {
        let text = "The offset is negative.";
        return Err(Refusal::new(ResponseCode::ErrorInvalidIndexedPagingParameters, text));
    };
    let (offset, most) = (offset.min(total), most(view.max_entries_returned)?);
    if view.base_point == IndexBasePoint::End {
        let end = total - offset;
        let start = end.saturating_sub(most);
        found.truncate(end);
        found.drain(..start);
        let next = total - start;
        return Ok(Page { next_offset: count(next), is_last: start == 0, ..Page::whole(total) });
    }
    let end = offset.saturating_add(most).min(total);
    found.truncate(end);
    found.drain(..offset);
    Ok(Page { next_offset: count(end), is_last: end == total, ..Page::whole(total) })
}

fn fractional<T>(found: &mut Vec<T>, view: &FractionalPageView) -> Outcome<Page> {
    let parts = (usize::try_from(view.numerator), usize::try_from(view.denominator));
    let (Ok(numerator), Ok(denominator)) = parts else {
        return Err(Refusal::new(
            ResponseCode::ErrorInvalidFractionalPagingParameters,
            "The fraction is negative.",
        ));
    };
    if denominator == 0 || numerator > denominator {
        let text = "The fraction must be between 0 and 1.";
        return Err(Refusal::new(ResponseCode::ErrorInvalidFractionalPagingParameters, text));
    }
    let total = found.len();
    let start = total * numerator / denominator;
    let end = start.saturating_add(most(view.max_entries_returned)?).min(total);
    found.truncate(end);
    found.drain(..start);
    Ok(Page { numerator: count(end), denominator: count(total), is_last: end == total, ..Page::whole(total) })
}

/// Keeps only the calendar items that overlap a period, in the order of their start.
fn calendar(found: &mut Vec<AnyItem>, view: &CalendarView, request: &FindItem) -> Outcome<Page> {
    if request.restriction.is_some() || request.sort_order.is_some() {
        let text = "Restrictions and sort order may not be specified for a CalendarView.";
        return Err(Refusal::new(ResponseCode::ErrorRestrictionTooComplex, text));
    }
    let (Some(from), Some(to)) = (instant(&view.start_date), instant(&view.end_date)) else {
        return Err(Refusal::new(ResponseCode::ErrorInvalidPropertyRequest, "The view needs two dates."));
    };
    if to < from {
        let text = "EndDate is earlier than StartDate";
        return Err(Refusal::new(ResponseCode::ErrorCalendarEndDateIsEarlierThanStartDate, text));
    }
    let period = |item: &AnyItem| match item {
        AnyItem::CalendarItem(item) => Some((instant(item.start.as_ref()?)?, instant(item.end.as_ref()?)?)),
        _ => None,
    };
    let is_inside =
        |(start, end): (Instant, Instant)| start < to && (end > from || (start == end && start == from));
    found.retain(|item| period(item).is_some_and(is_inside));
    found.sort_by_key(|item| period(item).map(|(start, _)| start));
    let total = found.len();
    found.truncate(most(view.max_entries_returned)?);
    Ok(Page { is_last: found.len() == total, ..Page::whole(total) })
}

/// Returns the instant of a time. A time without an offset counts as UTC.
fn instant(time: &DateTime) -> Option<Instant> {
    time.instant().or_else(|| time.at(Offset::Utc).instant())
}

/// Returns the greatest number of entries of a page.
fn most(number: Option<i32>) -> Outcome<usize> {
    match number.map(usize::try_from) {
        None => Ok(1000),
        Some(Ok(number @ 1..)) => Ok(number.min(1000)),
        Some(_) => {
            let text = "The number of entries must be greater than 0.";
            Err(Refusal::new(ResponseCode::ErrorInvalidPagingMaxRows, text))
        }
    }
}

/// Returns the values for which a restriction holds.
fn restricted<T: Properties>(all: Vec<T>, restriction: Option<&Restriction>) -> Outcome<Vec<T>> {
    let Some(restriction) = restriction else { return Ok(all) };
    let mut found = Vec::new();
    for value in all {
        if restriction.holds(&value)? {
            found.push(value);
        }
    }
    Ok(found)
}

/// Returns `true` if the subject or the body has all words.
fn has_words(item: &AnyItem, words: &[String]) -> bool {
    let Some(item) = item.as_item() else { return false };
    let body = item.body.as_ref().map(|body| body.value.as_str()).unwrap_or_default();
    let text = format!("{} {body}", item.subject.as_deref().unwrap_or_default()).to_lowercase();
    words.iter().all(|word| text.contains(word.as_str()))
}

fn count(number: usize) -> Option<i32> {
    i32::try_from(number).ok()
}

fn unsupported(text: &str) -> Refusal {
    Refusal::new(ResponseCode::ErrorUnsupportedQueryFilter, text)
}
