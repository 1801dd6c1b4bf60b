package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Somebody at a browser, who notices what a developer would: complaints on the console, strange requests, overflow. */
final class Visitor implements AutoCloseable {

    static final int NARROW = 360;
    static final int WIDE = 1280;
    static final String PASSWORD = "binhyen-mau-2026";

    private final BrowserContext context;
    private final Page page;
    private final String site;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(BrowserContext context, String site) {
        this.context = context;
        this.site = site;
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            var ofTheAnswer = message.text().startsWith("Failed to load resource"); // see onResponse
            if (message.type().equals("error") && !ofTheAnswer) complaints.add(message.text());
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(site) && !request.url().startsWith("data:"))
                complaints.add("asks a stranger: " + request.url());
        });
        page.onResponse(response -> {
            if (response.status() >= (response.request().isNavigationRequest() ? 500 : 400))
                complaints.add(response.status() + " " + response.url());
        });
    }

    static Visitor at(int port, int width) {
        return at(port, width, true);
    }

    static Visitor at(int port, int width, boolean javaScript) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, width == NARROW ? 780 : 900)
                .setJavaScriptEnabled(javaScript)
                .setLocale("vi-VN");
        return new Visitor(Chromium.BROWSER.newContext(options), "http://localhost:" + port);
    }

    Page page() {
        return page;
    }

    Response open(String path) {
        var response = page.navigate(site + path);
        assertThat(response).as(path).isNotNull();
        return response;
    }

    void signIn(String name) {
        if (!page.url().endsWith("/sign-in") && !page.url().contains("/sign-in?")) open("/sign-in");
        type("Tên đăng nhập", name);
        type("Mật khẩu", PASSWORD);
        press("Đăng nhập");
        assertThat(page.url()).as("signed in as " + name).doesNotContain("/sign-in");
    }

    void signOut() {
        press("Đăng xuất");
        assertThat(page.url()).endsWith("/sign-in?signed-out");
    }

    void type(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .or(page.getByLabel(label + " (không bắt buộc)"))
                .first()
                .fill(text);
    }

    void choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    /** By the navigation; on a telephone most of it is folded. */
    void goTo(String entry) {
        var links = page.locator("nav.navigation a:text-is('" + entry + "') >> visible=true");
        if (links.count() == 0) page.locator(".navigation-more summary").click();
        links.first().click();
    }

    /** The words of the whole page: what is read while it still arrives would be its beginning, or nothing. */
    String main() {
        page.waitForLoadState();
        return page.locator("main").innerText();
    }

    /** The page fits its window, and nothing was complained about since the visit began. */
    void seesNothingWrong() {
        var wide = (Integer) page.evaluate("() => document.scrollingElement.scrollWidth - window.innerWidth");
        assertThat(wide).as("%s is wider than the window by", page.url()).isLessThanOrEqualTo(0);
        assertThat(complaints).as(page.url()).isEmpty();
    }

    /** Checks the page and keeps a picture of it for people to look at. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/" + name + "-" + page.viewportSize().width + ".png")));
        seesNothingWrong();
    }

    @Override
    public void close() {
        context.close();
    }

    /** One browser for all visitors; it ends with the test process. */
    private static final class Chromium {
        static final Browser BROWSER = Playwright.create()
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));

        /** The shell draws the same pages without a window, tabs and extensions of its own, at half the work. */
        private static Path executable() {
            return Stream.of("chromium-headless-shell", "chromium")
                    .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                            .map(directory -> Path.of(directory, name)))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException("These tests need it: apt-get install chromium-headless-shell"));
        }
    }
}
